package kz.onkundik.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.exchange.EmailDraft;
import kz.onkundik.exchange.EmailDraft.Attachment;
import kz.onkundik.operation.VerifyReport.Checked;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.report.EmailText;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.Sending;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;

/** Writes the e-mail that carries an issued report to the superior, for the person's own mail program to send. */
public final class DraftEmail {
    private final VerifyReport verify = new VerifyReport();

    /**
     * A draft and what is to be known about it.
     *
     * @param bytes an .eml file
     * @param to the addressee, or empty where the file names none
     */
    @SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
    public record Draft(byte[] bytes, String to, List<Problem> problems) {}

    /**
     * Makes a draft with these files. Subject and text tell of the first of them as it was signed.
     *
     * @param reports signed reports of this institution: one, or one for each language
     * @throws Failure {@code email.not-own-report} (name), {@code email.address} (what was typed), {@code input.…}
     */
    public Draft draft(OpenSchool school, List<Path> reports, Language language) {
        List<Attachment> attachments = new ArrayList<>();
        ReportContent first = null;
        for (Path report : reports) {
            InputFile file = VerifyReport.read(report);
            ReportContent content = own(school, report, file);
            first = first == null ? content : first;
            attachments.add(new Attachment(file.name(), "application/pdf", file.bytes()));
        }
        Sending sending = school.file().stationery().sending();
        EmailText text = EmailText.of(first, new Messages(language));
        var out = new ByteArrayOutputStream();
        try {
            new EmailDraft(sending.email(), text.subject(), text.body(), attachments).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Draft(out.toByteArray(), sending.email(), problems(out.size(), sending));
    }

    private static List<Problem> problems(long size, Sending sending) {
        return size <= sending.limitBytes()
                ? List.of()
                : List.of(Problem.warning(
                        "report.above-email-limit",
                        Place.of("report", ""),
                        Sending.megabytes(size),
                        sending.limitMb()));
    }

    /** A report is sent only as it was signed, and only by those who signed it. */
    private ReportContent own(OpenSchool school, Path file, InputFile read) {
        Checked checked = verify.verify(file, read, Trusted.NOBODY);
        return checked.report()
                .filter(report ->
                        report.institution().uuid().equals(school.institution().uuid()))
                .orElseThrow(() -> new Failure("email.not-own-report", read.name()));
    }
}
