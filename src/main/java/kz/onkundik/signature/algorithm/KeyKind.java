package kz.onkundik.signature.algorithm;

/** The family of algorithms that a key belongs to. */
public enum KeyKind {
    /** RSA with PKCS #1 v1.5 signatures, at least 2048 bits. */
    RSA,
    /** ECDSA on a named curve: P-256, P-384 or P-521. */
    EC,
    /** Kazakhstan's GOST 34.10-2015, of 256 or 512 bits: the kind of the state's keys. */
    KZ_GOST_2015
}
