package kz.onkundik.signature;

/**
 * A PDF that was signed and then found VALID by our own verifier.
 *
 * @param bytes the whole file
 * @param signer whose key signed
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
public record SignedPdf(byte[] bytes, KeyFacts signer) {}
