package kz.onkundik.school;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A revision of the report that was signed and let out.
 *
 * @param report the UUID of the chain of revisions of one institution and campaign
 * @param dataSha256 the SHA-256 of the attached data
 * @param previousSha256 the data's SHA-256 of the revision before, or null for the first
 * @param files the PDFs that were made of it
 */
public record IssuedReport(
        UUID report,
        int revision,
        ReportKind kind,
        String number,
        LocalDate date,
        String dataSha256,
        String previousSha256,
        List<File> files) {

    /**
     * One signed PDF.
     *
     * @param language {@code kk} or {@code ru}
     * @param pdfSha256 the SHA-256 of the whole signed file
     * @param keySha256 the SHA-256 of the key's SubjectPublicKeyInfo
     * @param signer who signed, as printed
     */
    public record File(
            String language, String name, String pdfSha256, String keySha256, String signer, Instant signedAt) {}
}
