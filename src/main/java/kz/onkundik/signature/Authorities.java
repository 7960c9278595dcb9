package kz.onkundik.signature;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.ChainVerdict.Revocation;
import kz.onkundik.signature.ChainVerdict.State;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The certificates of authorities that the user trusts, each of them by itself, and the lists of revoked certificates
 * that the user added. The program brings none: it could prove none.
 */
public final class Authorities {
    /** Nobody is trusted. */
    public static final Authorities NONE = new Authorities(List.of(), List.of());

    private final List<X509CertificateHolder> trusted;
    private final List<RevocationList> lists;

    private Authorities(List<X509CertificateHolder> trusted, List<RevocationList> lists) {
        this.trusted = List.copyOf(trusted);
        this.lists = List.copyOf(lists);
    }

    /**
     * @param certificates in DER
     * @param lists of revoked certificates
     * @throws Failure {@code certificate.not-one}
     */
    public static Authorities of(List<byte[]> certificates, List<RevocationList> lists) {
        try {
            var trusted = new ArrayList<X509CertificateHolder>();
            for (byte[] certificate : certificates) {
                trusted.add(new X509CertificateHolder(certificate));
            }
            return new Authorities(trusted, lists);
        } catch (IOException e) {
            throw new Failure(e, "certificate.not-one");
        }
    }

    /**
     * Looks for a way from a signer's certificate to a trusted one (RFC 5280, 6.1, without policies and name limits,
     * which Kazakhstan's authorities do not use).
     *
     * @param certificates the signer's, and what came with it
     * @param claimed when the signature was made, as far as is claimed
     */
    public ChainVerdict judge(CertificateBag certificates, Instant claimed) {
        X509CertificateHolder owner = certificates.owner();
        if (CertificateSignature.isBy(owner, owner) && !trusted.contains(owner)) {
            return ChainVerdict.without(State.NONE);
        }
        List<X509CertificateHolder> path = path(certificates, claimed);
        if (path.isEmpty()) {
            return ChainVerdict.without(State.UNTRUSTED);
        }
        List<String> names = path.stream()
                .skip(1)
                .map(each -> CertificateFacts.commonName(each.getSubject()))
                .toList();
        Optional<Instant> validTo =
                path.stream().map(each -> each.getNotAfter().toInstant()).min(Instant::compareTo);
        boolean validThen = path.stream().allMatch(each -> isValid(each, claimed));
        Withdrawal withdrawal = withdrawal(path, claimed);
        State state = withdrawal.counts() ? State.REVOKED : validThen ? State.OK : State.EXPIRED_THEN;
        return new ChainVerdict(state, names, validTo, withdrawal.revocation(), withdrawal.at());
    }

    /** One on which everything was valid at that time is preferred to one on which something was not. */
    private List<X509CertificateHolder> path(CertificateBag certificates, Instant claimed) {
        List<X509CertificateHolder> others = Stream.concat(trusted.stream(), certificates.others().stream())
                .distinct()
                .toList();
        List<X509CertificateHolder> valid =
                others.stream().filter(each -> isValid(each, claimed)).toList();
        var search = new PathSearch(trusted);
        List<X509CertificateHolder> path = search.from(certificates.owner(), valid);
        return path.isEmpty() ? search.from(certificates.owner(), others) : path;
    }

    private static boolean isValid(X509CertificateHolder certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }

    /**
     * What the lists say of one way.
     *
     * @param counts whether it makes the signature worthless
     */
    private record Withdrawal(Revocation revocation, Optional<Instant> at, boolean counts) {}

    /** Every certificate but the trusted one is looked up; the first that is in a list decides. */
    private Withdrawal withdrawal(List<X509CertificateHolder> path, Instant claimed) {
        boolean isCovered = true;
        for (int i = 0; i + 1 < path.size(); i++) {
            X509CertificateHolder certificate = path.get(i);
            X509CertificateHolder issuer = path.get(i + 1);
            List<RevocationList> its =
                    lists.stream().filter(list -> list.isBy(issuer)).toList();
            for (RevocationList list : its) {
                Optional<RevocationList.Revoked> revoked = list.of(certificate);
                if (revoked.isPresent()) {
                    Instant at = revoked.get().at();
                    boolean counts = !at.isAfter(claimed) || revoked.get().isCompromised();
                    return new Withdrawal(Revocation.REVOKED, Optional.of(at), counts);
                }
            }
            isCovered &= its.stream()
                    .anyMatch(list -> list.isComplete() && !list.issuedAt().isBefore(claimed));
        }
        return new Withdrawal(isCovered ? Revocation.NOT_REVOKED : Revocation.UNKNOWN, Optional.empty(), false);
    }
}
