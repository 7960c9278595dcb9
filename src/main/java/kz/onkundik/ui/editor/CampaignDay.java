package kz.onkundik.ui.editor;

import java.time.LocalDate;
import java.util.Optional;
import kz.onkundik.problem.Problem;
import kz.onkundik.ui.common.DayText;

/** A day on which a campaign begins or ends, as it is typed: of years in which one can be held. */
final class CampaignDay {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private CampaignDay() {}

    /** The day; empty for what is no day, or one of another age. */
    static Optional<LocalDate> read(String typed) {
        return DayText.read(typed).filter(CampaignDay::isOfTheseYears);
    }

    /** {@code editor.letter.no-day}, or {@code editor.letter.other-age} with the first and the last year. */
    static Optional<Problem> problem(String typed, Problem.Place place) {
        if (DayText.read(typed).isEmpty()) {
            return Optional.of(Problem.error("editor.letter.no-day", place));
        }
        return read(typed).isPresent() ? Optional.empty() : Optional.of(ofOtherAge(place));
    }

    static Problem ofOtherAge(Problem.Place place) {
        return Problem.error(
                "editor.letter.other-age", place, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
    }

    private static boolean isOfTheseYears(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
