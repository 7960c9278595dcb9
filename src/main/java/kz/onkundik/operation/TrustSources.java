package kz.onkundik.operation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.MetRevision;
import kz.onkundik.signature.Authorities;
import kz.onkundik.signature.CertificateFile;
import kz.onkundik.signature.RevocationList;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKeys;

/** Gathers the keys that a person vouches for: those of certificates, and those with which a file issued its reports. */
public final class TrustSources {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_CERTIFICATES = 1 << 20;
    private static final int LARGEST_LIST = 64 << 20;

    private final Clock clock;
    private final Supplier<UUID> uuids;

    public TrustSources(Clock clock, Supplier<UUID> uuids) {
        this.clock = clock;
        this.uuids = uuids;
    }

    /**
     * Reads all of them.
     *
     * @param files school files; certificates in DER or PEM; lists of revoked certificates in DER
     * @throws Failure {@code input.…}, {@code file.…}, {@code certificate.not-one} (name), {@code certificate.weak}
     */
    public Trusted read(List<Path> files) {
        List<TrustedKey> keys = new ArrayList<>();
        List<byte[]> authorities = new ArrayList<>();
        List<RevocationList> lists = new ArrayList<>();
        List<MetRevision> revisions = new ArrayList<>();
        for (Path file : files) {
            if (isSchoolFile(file)) {
                ofSchool(file, keys, authorities, lists, revisions);
            } else if (isRevocationList(file)) {
                lists.add(InputFile.read(file, LARGEST_LIST).parsed(RevocationList::read));
            } else {
                ofCertificates(file, keys, authorities);
            }
        }
        return new Trusted(new TrustedKeys(keys), Authorities.of(authorities, lists), revisions);
    }

    private void ofSchool(
            Path file,
            List<TrustedKey> keys,
            List<byte[]> authorities,
            List<RevocationList> lists,
            List<MetRevision> revisions) {
        try (OpenSchool school = OpenSchool.open(file, clock, uuids)) {
            keys.addAll(Trusted.keysOf(school));
            authorities.addAll(school.file().trust().authorities());
            lists.addAll(Trusted.listsOf(school));
            revisions.addAll(Trusted.revisionsOf(school));
        }
    }

    /** An authority vouches for others; any other certificate is somebody's key. */
    private static void ofCertificates(Path file, List<TrustedKey> keys, List<byte[]> authorities) {
        for (CertificateFile.Entry entry :
                InputFile.read(file, LARGEST_CERTIFICATES).parsed(CertificateFile::read)) {
            if (entry.isAuthority()) {
                authorities.add(entry.der());
            } else {
                keys.add(TrustedKey.given("", entry.facts().spkiSha256()));
            }
        }
    }

    private static boolean isSchoolFile(Path file) {
        byte[] start = InputFile.start(file, SQLITE.length);
        return Arrays.equals(start, SQLITE);
    }

    private static boolean isRevocationList(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".crl");
    }
}
