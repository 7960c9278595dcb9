package kz.onkundik.ui.overview;

import java.time.LocalDate;
import java.util.List;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.problem.Problem;
import kz.onkundik.ui.common.Snapshot;

/**
 * How the campaign stands today, in figures: values only.
 *
 * @param missing what is to be mended, errors first, without what is said of the deadlines
 * @param isPlanned whether anything is planned or done yet
 */
record Overview(
        LocalDate today,
        Campaign campaign,
        Figures figures,
        Deadlines deadlines,
        DayStrip days,
        List<ItemLine> items,
        Charts charts,
        List<Problem> missing,
        boolean isPlanned) {

    static Overview of(Snapshot now) {
        var gaps = new Gaps(now);
        Deadlines deadlines = Deadlines.of(now);
        return new Overview(
                now.today(),
                now.campaign(),
                Figures.of(now.campaign(), now.work()),
                deadlines,
                DayStrip.of(now, deadlines, gaps),
                ItemLine.all(now, gaps),
                Charts.of(now),
                now.missing().stream()
                        .filter(problem -> !Deadlines.isAbout(problem))
                        .toList(),
                !now.work().plan().isEmpty() || !now.work().events().isEmpty());
    }
}
