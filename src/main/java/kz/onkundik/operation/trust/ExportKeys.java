package kz.onkundik.operation.trust;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.onkundik.json.Json;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.operation.SchoolPresentation;
import kz.onkundik.operation.SignPaper;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.keys.KeyList;
import kz.onkundik.report.keys.KeyListData;
import kz.onkundik.report.keys.KeyPapers;
import kz.onkundik.report.keys.NamedInstitution;
import kz.onkundik.signature.Fingerprint;
import kz.onkundik.signature.Signatory;
import kz.onkundik.signature.SignedPdf;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.Decision;
import kz.onkundik.signature.trust.TrustedKey.State;
import kz.onkundik.text.Language;

/** Writes the list of the keys that are confirmed here, signed, for those who rely on this office. */
public final class ExportKeys {
    private final Clock clock;
    private final SignPaper paper;

    public ExportKeys(Clock clock) {
        this.clock = clock;
        this.paper = new SignPaper(clock, KeyListData.ATTACHMENT, "doc.signed.reason-paper");
    }

    /**
     * Writes the list. One's own keys are not in it: nobody vouches for oneself.
     *
     * @return how many keys stand in it
     * @throws Failure {@code key-list.empty}, {@code key.…}, {@code sign.…}, {@code ncalayer.…}, {@code output.…}
     */
    public int export(OpenSchool school, Signatory signatory, Language language, Path target) {
        List<KeyList.Entry> entries = entries(school);
        if (entries.isEmpty()) {
            throw new Failure("key-list.empty");
        }
        ZoneId zone = school.campaign().timeZone();
        var list = new KeyList(
                NamedInstitution.of(school.institution()), LocalDate.ofInstant(clock.instant(), zone), entries);
        byte[] unsigned = PdfBytes.of(KeyPapers.list(
                school.institution(), list, Fingerprint::of, zone, SchoolPresentation.of(school, language)));
        SignedPdf signed = paper.sign(unsigned, school.institution(), zone, language, signatory);
        OutputFile.write(target, signed.bytes());
        return entries.size();
    }

    private static List<KeyList.Entry> entries(OpenSchool school) {
        String own = school.institution().uuid().toString();
        return school.file().trust().keys().stream()
                .filter(key ->
                        key.state() == State.CONFIRMED && !key.institution().equals(own))
                .map(ExportKeys::entry)
                .toList();
    }

    private static KeyList.Entry entry(TrustedKey key) {
        Decision word = key.decision().orElseThrow();
        return new KeyList.Entry(
                UUID.fromString(key.institution()),
                key.name(),
                key.owner(),
                key.spkiSha256(),
                word.by(),
                word.at(),
                Json.nameOf(word.how()));
    }
}
