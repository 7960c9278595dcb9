package kz.onkundik.operation;

import java.nio.file.Path;

/** Where the signature of a signed file stands as a file of its own: {@code report.pdf.cms} beside {@code report.pdf}. */
public final class SignatureBeside {
    private static final String ENDING = ".cms";

    private SignatureBeside() {}

    /** Its place. */
    public static Path of(Path signedPdf) {
        return signedPdf.resolveSibling(signedPdf.getFileName() + ENDING);
    }
}
