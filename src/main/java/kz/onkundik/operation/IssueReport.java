package kz.onkundik.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.onkundik.json.Digest;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.Paper;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.signature.Signatory;
import kz.onkundik.signature.SignedPdf;
import kz.onkundik.text.Language;

/** Signs a prepared report, writes it to its place and enters it in the register of issued reports. */
public final class IssueReport {
    private final Clock clock;
    private final PrepareReport prepare;
    private final SignReport sign;

    public IssueReport(Clock clock, PrepareReport prepare, SignReport sign) {
        this.clock = clock;
        this.prepare = prepare;
        this.sign = sign;
    }

    /**
     * Issues the report. Nothing is written when it has errors, and nothing is registered that was not written.
     *
     * @param paper the report alone, or behind a covering letter
     * @throws Failure {@code report.has-errors} (number of errors); {@code key.…}, {@code sign.…}, {@code output.…}
     */
    public IssuedReport issue(
            OpenSchool school,
            PreparedReport prepared,
            Paper paper,
            Language language,
            Signatory signatory,
            Path target) {
        prepared.requireNoErrors();
        requireNoneIssuedAt(school, target);
        byte[] unsigned = prepare.pdf(school, prepared, paper, language);
        SignedPdf signed = sign.sign(unsigned, prepared.content(), language, signatory);
        Optional<byte[]> beside = sign.beside(signed, signatory);
        IssuedReport report = register(school, prepared, signed, language, target);
        beside.ifPresent(container -> OutputFile.write(SignatureBeside.of(target), container));
        return report;
    }

    /**
     * Writes a signed PDF to its place and enters it in the register: both or neither.
     *
     * @throws Failure {@code report.has-errors} (number of errors), {@code output.…}
     */
    public IssuedReport register(
            OpenSchool school, PreparedReport prepared, SignedPdf signed, Language language, Path target) {
        prepared.requireNoErrors();
        requireNoneIssuedAt(school, target);
        ReportContent content = prepared.content();
        var report = new IssuedReport(
                content.report(),
                content.revision(),
                content.kind(),
                content.number(),
                content.date(),
                prepared.dataSha256(),
                content.previousSha256(),
                List.of(new IssuedReport.File(
                        language.code(),
                        target.getFileName().toString(),
                        Digest.sha256(signed.bytes()),
                        signed.signer().spkiSha256(),
                        signed.signer().fullName(),
                        clock.instant())));
        school.file().act("report.issue", () -> {
            school.file().issued().add(school.campaign().id(), report);
            // Inside the transaction: a report that cannot be written is not registered either.
            OutputFile.write(target, signed.bytes());
        });
        return report;
    }

    /**
     * Refuses the place of a report that was issued: what was let out stays, and the register names no file that is gone.
     *
     * @throws Failure {@code output.issued} (name)
     */
    public static void requireNoneIssuedAt(OpenSchool school, Path target) {
        if (Files.isRegularFile(target)) {
            InputFile there = VerifyReport.read(target);
            if (school.file().issued().holds(Digest.sha256(there.bytes()))) {
                throw new Failure("output.issued", there.name());
            }
        }
    }
}
