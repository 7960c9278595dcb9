package kz.onkundik.operation.trust;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.Reading;
import kz.onkundik.operation.MadeOnce;
import kz.onkundik.operation.NewFile;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.PrepareReport;
import kz.onkundik.operation.Schools;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.operation.VerifyReport.Checked;
import kz.onkundik.report.Paper;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.signature.IssuedKey;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.OwnKey;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;

/** The lyceum and the department above it, each with a file of its own, exchanging papers in one folder. */
public final class TrustDesk implements AutoCloseable {
    public static final Clock CLOCK = Schools.CLOCK;
    public static final Clock LATER = Clock.offset(CLOCK, Duration.ofDays(20));
    public static final String PASSWORD = "кітап-2027";
    public static final String NEW_PASSWORD = "жаңа-кітап-2027";
    private static final String FIRST = "report.pdf";
    public static final String WHO = "Әбенова Н. Т.";

    /** Nothing was held yet, so that the report is short; the own key is made, and the first report is issued. */
    private static final MadeOnce SHORT = new MadeOnce(file -> {
        OpenSchool made = Schools.empty(file);
        report(made, file.resolveSibling(FIRST), Schools.key(made), "");
        return made;
    });

    public final Path folder;
    public final OpenSchool school;
    public final OpenSchool department;
    public final OwnKeys keys = new OwnKeys(CLOCK, new SecureRandom());

    public TrustDesk(Path folder) {
        this.folder = folder;
        school = SHORT.copied(folder.resolve("paraq.onkundik"), CLOCK);
        department = office("bolim.onkundik", school.institution().superior(), "Кітап бөлімі");
    }

    /** A file of somebody who is none of the two. */
    public OpenSchool office(String file, UUID uuid, String name) {
        Institution like = Schools.lyceum().institution();
        var institution = new Institution(
                uuid,
                null,
                null,
                like.level(),
                null,
                null,
                LocalText.of(name, name + " (ru)"),
                like.letterhead(),
                like.people(),
                false);
        return new NewFile(CLOCK, UUID::randomUUID)
                .create(folder.resolve(file), institution, Reading.campaignFile(), null);
    }

    /** The school's first report, signed by its own key. */
    public Path firstReport() {
        return SHORT.copiedPaper(FIRST, folder);
    }

    /** The school's report, signed by any key. */
    public Path report(String name, SigningKey key) {
        return report(school, folder.resolve(name), key);
    }

    /** A school's next report: its number is another, so that no two hold the same data. */
    public static Path report(OpenSchool school, Path target, SigningKey key, String number) {
        var draft = new ReportDraft(ReportKind.INTERIM, number, null, Map.of(), Map.of());
        school.file().saveDraft(school.campaign().id(), draft);
        return report(school, target, key);
    }

    private static Path report(OpenSchool school, Path target, SigningKey key) {
        var prepared = new PrepareReport().prepare(school, school.work().draft());
        Schools.issuing().issue(school, prepared, Paper.REPORT, Language.KK, key, target);
        return target;
    }

    /** What the department finds in a report. */
    public Checked checked(Path report) {
        return new VerifyReport().verify(report, Trusted.of(department));
    }

    public MetKey met(Path report) {
        return MetKey.of(checked(report)).orElseThrow();
    }

    /** The department has compared the digits of the key of this report by telephone. */
    public ConfirmKey.Confirmed confirm(Path report) {
        MetKey met = met(report);
        return new ConfirmKey(CLOCK)
                .confirm(
                        department,
                        met,
                        new ConfirmKey.Compared.Typed(met.facts().fingerprint()),
                        WHO,
                        How.PHONE);
    }

    /** An own key that lies in no file, made for this institution. */
    public static SigningKey stray(Institution institution) {
        return KeyFile.open(
                OwnKey.create(
                        "Б. Б.",
                        institution.name().kk(),
                        institution.uuid(),
                        CLOCK.instant(),
                        new SecureRandom(),
                        password()),
                password());
    }

    /** A key of the state, of the organisation with this number. */
    public static SigningKey ofState(String bin) {
        String subject = "CN=ПАРАҚОВА ГҮЛ,SERIALNUMBER=IIN800101400123,O=Парақ,OU=BIN" + bin;
        return KeyFile.open(
                new IssuedKey(subject, CLOCK.instant().minus(Duration.ofDays(30))).file(password()), password());
    }

    public static char[] password() {
        return PASSWORD.toCharArray();
    }

    public static char[] newPassword() {
        return NEW_PASSWORD.toCharArray();
    }

    /** The states of all keys that the department knows, in the order of their fingerprints. */
    public List<String> known() {
        return department.file().trust().keys().stream()
                .map(key -> key.state() + " " + key.spkiSha256())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        school.close();
        department.close();
    }
}
