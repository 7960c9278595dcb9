package kz.onkundik.operation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.json.Digest;
import kz.onkundik.problem.Problem;
import kz.onkundik.report.Paper;
import kz.onkundik.report.ReportContent;
import kz.onkundik.report.ReportData;
import kz.onkundik.school.Event;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.Work;
import kz.onkundik.text.Language;

/** Takes the snapshot that a report is made of, and writes it as an unsigned PDF. */
public final class PrepareReport {
    /**
     * Takes the snapshot. Data that are those of the last issued revision keep its number; anything else is the next
     * one.
     *
     * @param draft the report's kind, number, date and own words; a missing date is today
     */
    public PreparedReport prepare(OpenSchool school, ReportDraft draft) {
        List<IssuedReport> issued = school.work().issued();
        List<Problem> problems = school.problems(draft.kind());
        if (issued.isEmpty()) {
            ReportContent first = content(school, draft, 1, null);
            return new PreparedReport(first, hash(first), false, null, problems);
        }
        IssuedReport last = issued.getLast();
        ReportContent again = content(school, draft, last.revision(), last.previousSha256());
        String hash = hash(again);
        if (hash.equals(last.dataSha256())) {
            return new PreparedReport(again, hash, true, null, problems);
        }
        ReportContent next = content(school, draft, last.revision() + 1, last.dataSha256());
        return new PreparedReport(next, hash(next), false, isHeld(school, draft, last) ? null : last, problems);
    }

    /** Whether the file holds what this revision says: another day or kind makes another report of the same work. */
    private static boolean isHeld(OpenSchool school, ReportDraft draft, IssuedReport last) {
        LocalDate date = draft.date() == null ? last.date() : draft.date();
        ReportDraft then = draft.issuedAs(last.kind(), draft.number(), date);
        return hash(content(school, then, last.revision(), last.previousSha256()))
                .equals(last.dataSha256());
    }

    private static String hash(ReportContent content) {
        return Digest.sha256(ReportData.write(content));
    }

    /**
     * The PDF without a signature; the same report gives the same bytes.
     *
     * @param paper the report alone, or behind a covering letter
     */
    public byte[] pdf(OpenSchool school, PreparedReport prepared, Paper paper, Language language) {
        return MakeDocument.pdf(paper, prepared.content(), SchoolPresentation.of(school, language))
                .bytes();
    }

    private static ReportContent content(OpenSchool school, ReportDraft draft, int revision, String previous) {
        Work work = school.work();
        Map<UUID, Integer> withheld = new HashMap<>();
        for (Event event : work.events()) {
            int hidden = event.photos().size() - event.photosToShow().size();
            if (hidden > 0) {
                withheld.put(event.uuid(), hidden);
            }
        }
        List<Event> events = work.events().stream()
                .map(event -> event.withPhotos(event.photosToShow()))
                .toList();
        return new ReportContent(
                school.file().issued().reportId(school.campaign().id()),
                revision,
                draft.kind(),
                previous,
                draft.number(),
                draft.date() != null ? draft.date() : school.today(),
                school.campaign(),
                school.chain().letters(),
                school.institution(),
                new Work(work.contingent(), work.concerns(), work.plan(), events, draft, List.of()),
                withheld);
    }
}
