package kz.onkundik.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import kz.onkundik.problem.Failure;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.cert.X509CertificateHolder;

/** A signature in a file of its own beside the signed one, as Kazakhstan's offices pass them on ({@code ….pdf.cms}). */
public final class DetachedSignature {
    private DetachedSignature() {}

    /**
     * Has a file signed, and looks back at what was made.
     *
     * @throws Failure {@code sign.key}, {@code ncalayer.…}, {@code sign.self-check} (VerdictCode)
     */
    public static byte[] make(byte[] file, Signatory signatory, Instant time) {
        byte[] container = signatory.beside(file, time);
        verify(file, container);
        return container;
    }

    /**
     * Whose signature this is.
     *
     * @throws Failure {@code sign.self-check} (VerdictCode) when it is not one over these bytes
     */
    public static KeyFacts verify(byte[] file, byte[] container) {
        try {
            return CertificateFacts.of(checked(file, container));
        } catch (Refusal e) {
            throw new Failure(e, "sign.self-check", e.code());
        }
    }

    /**
     * The certificate of whose signature this is, in DER.
     *
     * @throws Failure as {@link #verify}
     */
    public static byte[] certificate(byte[] file, byte[] container) {
        try {
            return checked(file, container).getEncoded();
        } catch (Refusal e) {
            throw new Failure(e, "sign.self-check", e.code());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static X509CertificateHolder checked(byte[] file, byte[] container) throws Refusal {
        return CertificateCheck.check(signer(CmsForm.canonical(container), file));
    }

    /** Ours names its certificate in the signature; NCALayer's need not. */
    private static CmsCheck.Signer signer(SignedData data, byte[] file) throws Refusal {
        try {
            return CmsCheck.check(data, digest -> digest.digest(file), CmsProfile.BESIDE, CmsProfile.BESIDE);
        } catch (Refusal e) {
            if (e.code() != VerdictCode.CMS_ATTRIBUTES) {
                throw e;
            }
            return CmsCheck.check(data, digest -> digest.digest(file), CmsProfile.BESIDE, CmsProfile.NCALAYER);
        }
    }
}
