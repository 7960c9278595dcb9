package kz.onkundik.signature;

/**
 * What the verifier found: all is well, or the first check that failed. The names are stable: they are written by
 * {@code verify --json} and name the messages. The order is the order of the checks.
 */
public enum VerdictCode {
    /** Every check passed: the bytes are those that the key's owner signed. */
    VALID,
    /** A PDF with the expected attachment and no signature: a report that was never signed. */
    UNSIGNED,

    /** Larger than a report can be, as it is or unpacked; not read. */
    TOO_LARGE,
    /** Does not start with {@code %PDF-}. */
    NOT_PDF,

    /** A PDF without any signature's /ByteRange, and not an unsigned report of ours either. */
    BYTERANGE_MISSING,
    /** More than one /ByteRange within the signed bytes. */
    BYTERANGE_MANY,
    /** Not four plain integers that start with 0. */
    BYTERANGE_MALFORMED,
    /** The two ranges overlap, or leave no room for a signature between them. */
    BYTERANGE_OVERLAP,
    /** The file ends before the signed bytes do: an incomplete copy. */
    TRUNCATED,
    /** The hole between the ranges is not exactly the value of /Contents in its angle brackets. */
    BYTERANGE_GAP,
    /** The hole holds something else than pairs of hex digits. */
    BYTERANGE_HEX,
    /** Bytes follow the signed ones, and they are not a document time stamp alone. */
    CHANGED_AFTER_SIGNING,

    /** The signature container is no CMS SignedData that can be read. */
    CMS_MALFORMED,
    /** Something else than zeros follows the signature container. */
    CMS_PADDING,
    /** The container is not in the one canonical form (DER). */
    CMS_NOT_DER,
    /** The container brings its own content, or another type of content than data. */
    CMS_NOT_DETACHED,
    /** Not exactly one signer. */
    CMS_SIGNERS,
    /** A signed attribute is missing, doubled, malformed, or forbidden by PAdES (signingTime). */
    CMS_ATTRIBUTES,

    /** A digest that is unknown or too weak, such as SHA-1. */
    DIGEST_ALGORITHM,
    /** The bytes are not those that were signed. */
    DIGEST_MISMATCH,

    /** The certificate that the signature names is not in the container. */
    CERTIFICATE_MISSING,
    /** The named certificate cannot be read. */
    CERTIFICATE_MALFORMED,
    /** A kind of key or of signature that we cannot verify, or one that disagrees with the key. */
    ALGORITHM,
    /** RSA below 2048 bits. */
    WEAK_KEY,
    /** The signature does not belong to the key of the certificate. */
    SIGNATURE_INVALID,
    /** The certificate does not let its key sign. */
    KEY_USAGE,

    /** The signed bytes cannot be read as a PDF, strictly; or they are encrypted. */
    STRUCTURE_UNREADABLE,
    /** Not exactly one signature field. */
    STRUCTURE_FIELDS,
    /** The field's signature is not the one that the raw bytes hold. */
    STRUCTURE_CONTENTS,
    /** Another kind of signature than ETSI.CAdES.detached. */
    STRUCTURE_SUBFILTER,
    /** The signature does not certify the document against every change (DocMDP, P = 1). */
    STRUCTURE_PERMISSIONS,
    /** The claimed time of signing (/M) is missing or malformed. */
    STRUCTURE_TIME,

    /** No attachment of the expected name. */
    ATTACHMENT_MISSING,
    /** More than one attachment of the expected name, or a name tree that could hide one. */
    ATTACHMENT_MANY,
    /** The attachment contradicts itself or cannot be unpacked. */
    ATTACHMENT_MALFORMED,
    /** The attachment unpacks to more than a report can hold. */
    ATTACHMENT_TOO_LARGE,

    /** All is intact, but the certificate was not valid at the claimed time of signing. */
    CLAIMED_TIME
}
