package kz.onkundik.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.json.Digest;
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
        if (!issued.isEmpty()) {
            IssuedReport last = issued.getLast();
            ReportContent again = content(school, draft, last.revision(), last.previousSha256());
            String hash = Digest.sha256(ReportData.write(again));
            if (hash.equals(last.dataSha256())) {
                return new PreparedReport(again, hash, true, school.problems(draft.kind()));
            }
        }
        String previous = issued.isEmpty() ? null : issued.getLast().dataSha256();
        int revision = issued.isEmpty() ? 1 : issued.getLast().revision() + 1;
        ReportContent next = content(school, draft, revision, previous);
        return new PreparedReport(next, Digest.sha256(ReportData.write(next)), false, school.problems(draft.kind()));
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
