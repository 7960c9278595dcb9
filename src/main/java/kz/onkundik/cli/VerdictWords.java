package kz.onkundik.cli;

import java.time.ZoneOffset;
import kz.onkundik.json.Json;
import kz.onkundik.operation.KeyWords;
import kz.onkundik.operation.Succession;
import kz.onkundik.operation.VerifyReport.Checked;
import kz.onkundik.report.ReportContent;
import kz.onkundik.signature.ChainVerdict;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.TimeStamp;
import kz.onkundik.text.Messages;
import kz.onkundik.text.VisibleText;

/** What was found in a signed file, for people: one line for each question that must not be mixed up with another. */
final class VerdictWords {
    private final Voice voice;
    private final Messages messages;

    VerdictWords(Voice voice) {
        this.voice = voice;
        this.messages = voice.messages();
    }

    void say(Checked checked) {
        voice.resultLine(VisibleText.of(checked.file().toString()));
        voice.result("cli.verify.intact", messages.text("verdict." + checked.code()));
        checked.verdict().key().ifPresent(this::key);
        if (checked.trust() != null) {
            voice.result("cli.verify.trust", messages.text("trust." + checked.trust()));
        }
        checked.verdict().key().ifPresent(_ -> chain(checked));
        checked.verdict()
                .claimedTime()
                .ifPresent(time ->
                        voice.result("cli.verify.time", messages.formats().moment(time.toZonedDateTime())));
        for (TimeStamp stamp : checked.verdict().timeStamps()) {
            voice.result(
                    "cli.verify.time-stamp",
                    messages.formats()
                            .moment(stamp.time().atOffset(ZoneOffset.UTC).toZonedDateTime()),
                    stamp.authority().commonName());
        }
        checked.report().ifPresent(this::report);
        Succession succession = checked.succession();
        succession
                .other()
                .ifPresent(other -> voice.result(
                        "cli.verify.succession",
                        messages.text("succession." + succession.state(), other.revision(), other.date())));
    }

    private void chain(Checked checked) {
        ChainVerdict chain = checked.chain();
        voice.result(
                "cli.verify.chain",
                messages.text("chain." + chain.state()),
                String.join(" → ", chain.path()),
                messages.text("revocation." + chain.revocation()));
    }

    private void key(KeyFacts key) {
        voice.result(
                key.own() ? "cli.verify.own-key" : "cli.verify.key",
                key.fullName(),
                KeyWords.kind(messages, key.kind()),
                key.fingerprint());
    }

    private void report(ReportContent report) {
        voice.result(
                "cli.verify.report",
                VisibleText.of(report.institution().name().in(messages.language())),
                Json.nameOf(report.kind()),
                report.revision(),
                report.date());
    }
}
