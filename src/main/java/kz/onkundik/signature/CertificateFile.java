package kz.onkundik.signature;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.problem.Failure;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** Reads X.509 certificates (RFC 5280) out of a file, in DER or in PEM. */
public final class CertificateFile {
    private CertificateFile() {}

    /**
     * @return what each certificate of the file says of its key
     * @throws Failure {@code certificate.not-one} when it holds none that can be read; {@code certificate.weak} when a
     *     key in it is of a kind that we verify no signatures of
     */
    public static List<KeyFacts> read(byte[] file) {
        try {
            var facts = new ArrayList<KeyFacts>();
            for (var certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file))) {
                facts.add(CertificateFacts.of(new JcaX509CertificateHolder((X509Certificate) certificate)));
            }
            if (facts.isEmpty()) {
                throw new Failure("certificate.not-one");
            }
            return List.copyOf(facts);
        } catch (CertificateException e) {
            throw new Failure(e, "certificate.not-one");
        } catch (Refusal e) {
            throw new Failure(e, "certificate.weak");
        }
    }
}
