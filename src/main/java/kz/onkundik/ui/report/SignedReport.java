package kz.onkundik.ui.report;

import java.nio.file.Path;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.school.IssuedReport;

/**
 * A report that was signed, written, and read again.
 *
 * @param bytes the size of its file
 * @param checked what the verifier found in the file after it was written
 */
public record SignedReport(IssuedReport report, Path file, long bytes, VerifyReport.Checked checked) {

    /** Reads a report again that was written to this file. */
    static SignedReport checked(IssuedReport report, Path file, VerifyReport verify) {
        return new SignedReport(report, file, file.toFile().length(), verify.verify(file, Trusted.NOBODY));
    }
}
