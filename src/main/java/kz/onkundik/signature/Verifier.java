package kz.onkundik.signature;

/** Verifies a signed PDF. */
public final class Verifier {
    public Verdict verify(byte[] pdf, String attachmentName) {
        return null;
    }
}
