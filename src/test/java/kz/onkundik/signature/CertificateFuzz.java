package kz.onkundik.signature;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.fuzz.Choices;
import kz.onkundik.fuzz.Watch;
import kz.onkundik.problem.Failure;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;

/** Fuzz target: certificates, lists of revoked ones and key files that somebody gives to the program. */
public final class CertificateFuzz {
    private static final Watch WATCH = new Watch();
    private static final char[] PASSWORD = "public".toCharArray();
    private static final Instant NOW = TestKeys.TIME.toInstant();
    private static final GostKey AUTHORITY = new GostKey(512);
    private static final X509CertificateHolder ISSUED =
            new GostKey(512).certificateBy(AUTHORITY, KeyPurposeId.id_kp_emailProtection);

    private enum Kind {
        CERTIFICATE,
        LIST,
        KEY_FILE
    }

    private CertificateFuzz() {}

    /** Good ones of each kind. */
    public static List<byte[]> seeds() {
        try {
            var key = new GostKey(256);
            return List.of(
                    seed(Kind.CERTIFICATE, Victim.RSA_CERTIFICATE.getEncoded()),
                    seed(Kind.CERTIFICATE, Victim.EC_CERTIFICATE.getEncoded()),
                    seed(Kind.CERTIFICATE, AUTHORITY.authority().getEncoded()),
                    seed(Kind.LIST, new IssuedKey("CN=A", TestKeys.FROM).revoked(NOW, NOW)),
                    seed(Kind.KEY_FILE, key.p12(key.certificate(), PASSWORD)));
        } catch (IOException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] seed(Kind kind, byte[] file) {
        return Tampering.joined(new byte[] {Choices.choosing(kind)}, file);
    }

    public static void fuzzerTestOneInput(byte[] input) {
        WATCH.over(() -> {
            var choices = new Choices(input);
            Kind kind = choices.of(Kind.class);
            read(kind, choices.rest());
        });
    }

    public static void fuzzerTearDown() {
        WATCH.report();
    }

    private static void read(Kind kind, byte[] file) {
        try {
            switch (kind) {
                case CERTIFICATE -> certificates(file);
                case LIST -> {
                    RevocationList list = RevocationList.read(file);
                    judge(List.of(AUTHORITY.authority()), List.of(list), ISSUED);
                }
                case KEY_FILE -> {
                    var _ = KeyFile.open(file, PASSWORD);
                }
            }
        } catch (Failure e) {
            if (!List.of("certificate", "crl", "key").contains(e.code().split("\\.", 2)[0])) {
                throw e;
            }
        }
    }

    private static void certificates(byte[] file) {
        var all = new ArrayList<X509CertificateHolder>();
        for (CertificateFile.Entry entry : CertificateFile.read(file)) {
            all.add(holder(entry.der()));
        }
        for (X509CertificateHolder each : all) {
            judge(all, List.of(), each);
            judge(List.of(AUTHORITY.authority()), List.of(), each);
        }
    }

    private static void judge(
            List<X509CertificateHolder> trusted, List<RevocationList> lists, X509CertificateHolder owner) {
        List<byte[]> encoded = trusted.stream().map(CertificateFuzz::encoded).toList();
        var _ = Authorities.of(encoded, lists).judge(new CertificateBag(owner, trusted), NOW);
    }

    private static X509CertificateHolder holder(byte[] der) {
        try {
            return new X509CertificateHolder(der);
        } catch (IOException e) {
            throw new AssertionError("read, and cannot be read again", e);
        }
    }

    private static byte[] encoded(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new AssertionError("read, and cannot be written", e);
        }
    }
}
