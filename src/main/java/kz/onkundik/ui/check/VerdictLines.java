package kz.onkundik.ui.check;

import java.time.ZoneOffset;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kz.onkundik.operation.KeyWords;
import kz.onkundik.operation.Succession;
import kz.onkundik.operation.VerifyReport.Checked;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.MetRevision;
import kz.onkundik.signature.ChainVerdict;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.TimeStamp;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.VerdictLine;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** What a signed report proves, one line for each question: intact, whose report, whose key, trusted, known, when. */
final class VerdictLines extends VBox {
    private static final String GOOD = "success";
    private static final String LOOK = "warning";
    private static final String BAD = "danger";
    private static final String QUIET = "muted";

    private final Words words;

    /** @param trust what is known of the key, and what can be done about it */
    VerdictLines(Words words, Checked checked, Node trust) {
        this.words = words;
        setId("check-verdict");
        getChildren().addAll(file(checked), intact(checked));
        checked.report().ifPresent(report -> getChildren().add(whose(report)));
        checked.succession().other().ifPresent(other -> getChildren().add(other(checked.succession(), other)));
        checked.verdict().key().ifPresent(key -> {
            getChildren().addAll(key(key), chain(checked.chain(), key), trust);
        });
        checked.verdict()
                .claimedTime()
                .ifPresent(time -> getChildren()
                        .add(new VerdictLine(
                                "check-time",
                                Feather.CLOCK,
                                QUIET,
                                words.of(all -> all.text(
                                        "report.claimed-time", all.formats().moment(time.toZonedDateTime()))),
                                words.text("check.time.hint"))));
        checked.verdict().timeStamps().forEach(stamp -> getChildren().add(stamped(stamp)));
    }

    private Node intact(Checked checked) {
        boolean good = checked.isIntact();
        return new VerdictLine(
                "check-intact",
                good ? Feather.LOCK : Feather.X_OCTAGON,
                good ? GOOD : BAD,
                words.text(good ? "report.intact" : "check.broken"),
                sentence("verdict." + checked.code()));
    }

    /** The command line says these within a line; here they begin one. */
    private ObservableValue<String> sentence(String key) {
        return words.of(all -> all.language().capitalised(all.text(key)));
    }

    private Node file(Checked checked) {
        String name = String.valueOf(checked.file().getFileName());
        return new VerdictLine(
                "check-file",
                Feather.FILE,
                QUIET,
                words.text("report.as-is", name),
                words.text("report.as-is", String.valueOf(checked.file().getParent())));
    }

    private Node whose(ReportContent report) {
        return new VerdictLine(
                "check-report",
                Feather.FILE_TEXT,
                QUIET,
                words.of(all -> report.institution().name().in(all.language())),
                words.of(all -> what(all, report)));
    }

    private Node other(Succession succession, MetRevision other) {
        String key = "succession." + succession.state();
        return new VerdictLine(
                "check-succession",
                Feather.GIT_BRANCH,
                BAD,
                words.of(all -> all.language().capitalised(all.text(key, other.revision(), other.date()))),
                words.text("check." + key + ".hint"));
    }

    private static String what(Messages all, ReportContent report) {
        String kind = all.text("report.kind.title." + report.kind());
        return report.number().isBlank()
                ? all.text("report.what-no-number", kind, report.revision(), report.date())
                : all.text("report.what", kind, report.revision(), report.number(), report.date());
    }

    private Node key(KeyFacts key) {
        return new VerdictLine(
                "check-key",
                Feather.USER_CHECK,
                key.own() ? LOOK : GOOD,
                words.text("report.signed-by", key.fullName()),
                words.of(all -> key.own() ? all.text("report.own-key.notice") : certificate(all, key)));
    }

    private static String certificate(Messages all, KeyFacts key) {
        String kind = KeyWords.kind(all, key.kind());
        String number = key.bin().isPresent()
                ? all.text(
                        "report.certificate-of",
                        key.certificateNumber(),
                        key.bin().get())
                : all.text("report.certificate", key.certificateNumber());
        return kind + ". " + number;
    }

    private Node chain(ChainVerdict chain, KeyFacts key) {
        String colour = switch (chain.state()) {
            case OK -> GOOD;
            case NONE -> QUIET;
            case UNTRUSTED -> LOOK;
            case EXPIRED_THEN, REVOKED -> BAD;
        };
        return new VerdictLine(
                "check-chain",
                Feather.AWARD,
                colour,
                sentence("chain." + chain.state()),
                words.of(all -> chain.path().isEmpty()
                        ? all.text("check.issuer", key.issuer())
                        : String.join(", ", chain.path()) + "; " + all.text("revocation." + chain.revocation())));
    }

    private Node stamped(TimeStamp stamp) {
        return new VerdictLine(
                "check-time-stamp",
                Feather.WATCH,
                QUIET,
                words.of(all -> all.text(
                        "check.time-stamp",
                        all.formats()
                                .moment(stamp.time().atOffset(ZoneOffset.UTC).toZonedDateTime()))),
                words.text("report.as-is", stamp.authority().commonName()));
    }
}
