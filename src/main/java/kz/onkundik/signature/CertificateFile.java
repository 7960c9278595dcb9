package kz.onkundik.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.problem.Failure;
import org.bouncycastle.cert.X509CertificateHolder;

/** Reads X.509 certificates (RFC 5280) out of a file, in DER or in PEM. */
public final class CertificateFile {
    private CertificateFile() {}

    /**
     * One certificate of a file.
     *
     * @param facts what it says of its key
     * @param der its own bytes
     * @param isAuthority whether it may vouch for others
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    public record Entry(KeyFacts facts, byte[] der, boolean isAuthority) {}

    /**
     * @return what each certificate of the file says
     * @throws Failure {@code certificate.not-one} when it holds none that can be read; {@code certificate.weak} when a
     *     key in it is of a kind that we verify no signatures of
     */
    public static List<Entry> read(byte[] file) {
        try {
            var entries = new ArrayList<Entry>();
            for (X509CertificateHolder certificate : certificates(file)) {
                entries.add(new Entry(
                        CertificateFacts.of(certificate),
                        certificate.getEncoded(),
                        KeyPurpose.isAuthority(certificate)));
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new Failure(e, "certificate.not-one");
        } catch (Refusal e) {
            throw new Failure(e, "certificate.weak");
        }
    }

    /** All certificates of a file, at least one, whatever their keys. */
    static List<X509CertificateHolder> certificates(byte[] file) {
        try {
            var certificates = new ArrayList<X509CertificateHolder>();
            for (var certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file))) {
                certificates.add(new X509CertificateHolder(certificate.getEncoded()));
            }
            if (certificates.isEmpty()) {
                throw new Failure("certificate.not-one");
            }
            return certificates;
        } catch (CertificateException | IOException e) {
            throw new Failure(e, "certificate.not-one");
        }
    }
}
