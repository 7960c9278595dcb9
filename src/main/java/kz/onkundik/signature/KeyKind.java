package kz.onkundik.signature;

/** The family of algorithms that a key belongs to. */
public enum KeyKind {
    /** RSA with PKCS #1 v1.5 signatures, at least 2048 bits. */
    RSA,
    /** ECDSA on a named curve: P-256, P-384 or P-521. */
    EC
}
