package kz.onkundik.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.onkundik.json.Digest;
import kz.onkundik.json.JsonMap;
import kz.onkundik.operation.VerifyReport.Checked;
import kz.onkundik.report.ReportContent;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.TimeStamp;
import kz.onkundik.signature.Verdict;

/** What was found in signed files, for programs. The names in it are stable; what is not known is null. */
final class VerdictJson {
    private final Instant now;

    /** @param now the instant at which keys are valid or not */
    VerdictJson(Instant now) {
        this.now = now;
    }

    Map<String, Object> document(List<Checked> checked) {
        return new JsonMap()
                .putList("files", checked.stream().map(this::file).toList())
                .fields();
    }

    private Map<String, Object> file(Checked checked) {
        Verdict verdict = checked.verdict();
        Map<String, Object> file = new TreeMap<>();
        file.put("file", checked.file().toString());
        file.put("sha256", verdict.sha256());
        file.put("intact", checked.isIntact());
        file.put("code", checked.code().name());
        file.put("keyKind", verdict.keyKind().map(Enum::name).orElse(null));
        file.put("own", verdict.own());
        file.put("key", verdict.key().map(key -> key(key, verdict)).orElse(null));
        file.put("trust", checked.trust() == null ? null : checked.trust().name());
        file.put("chain", checked.chain().state().name());
        file.put("revocation", checked.chain().revocation().name());
        file.put("revokedAt", checked.chain().revokedAt().map(Instant::toString).orElse(null));
        file.put("authorities", checked.chain().path());
        file.put(
                "timeStamps",
                verdict.timeStamps().stream().map(VerdictJson::timeStamp).toList());
        file.put(
                "claimedTime",
                verdict.claimedTime()
                        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                        .orElse(null));
        file.put("succession", checked.succession().state().name());
        file.put(
                "report",
                checked.report().map(report -> report(report, verdict)).orElse(null));
        return file;
    }

    private Map<String, Object> key(KeyFacts key, Verdict verdict) {
        return new JsonMap()
                .put("spkiSha256", key.spkiSha256())
                .put("subject", key.subject())
                .put("iin", key.iin().orElse(null))
                .put("bin", key.bin().orElse(null))
                .put("organisation", key.organisation().orElse(null))
                .put("role", key.role().map(Enum::name).orElse(null))
                .put("notBefore", key.notBefore())
                .put("notAfter", key.notAfter())
                .put("validAtClaimedTime", verdict.validAtClaimedTime())
                .put("validNow", key.validAt(now))
                .fields();
    }

    private static Map<String, Object> timeStamp(TimeStamp stamp) {
        return new JsonMap()
                .put("time", stamp.time())
                .put("authority", stamp.authority().commonName())
                .fields();
    }

    private static Map<String, Object> report(ReportContent report, Verdict verdict) {
        return new JsonMap()
                .put("uuid", report.report())
                .put("institution", report.institution().uuid())
                .put("campaign", report.campaign().id())
                .put("kind", report.kind())
                .put("revision", report.revision())
                .put("dataSha256", Digest.sha256(verdict.attachment().orElseThrow()))
                .fields();
    }
}
