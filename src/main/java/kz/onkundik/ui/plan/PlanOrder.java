package kz.onkundik.ui.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.function.Function;
import kz.onkundik.school.PlanRow;
import kz.onkundik.text.KazakhOrder;

/** In which order lines stand under a heading: words as in the Kazakh alphabet, what is empty last. */
final class PlanOrder {
    private static final Comparator<String> WORDS =
            Comparator.comparing(String::isBlank).thenComparing(new KazakhOrder());

    private PlanOrder() {}

    static Comparator<PlanLine> number() {
        return Comparator.comparingInt(
                line -> line.item() == null ? Integer.MAX_VALUE : line.item().number());
    }

    static Comparator<PlanLine> words(Function<PlanLine, String> said) {
        return Comparator.comparing(said, WORDS);
    }

    static Comparator<PlanLine> day() {
        return Comparator.comparing((PlanLine line) -> of(line, PlanRow::date, LocalDate.MAX))
                .thenComparing(line -> of(line, PlanRow::start, LocalTime.MAX));
    }

    static Comparator<PlanLine> state() {
        return Comparator.comparing(PlanLine::errors, Comparator.reverseOrder()).thenComparing(PlanLine::state);
    }

    private static <T> T of(PlanLine line, Function<PlanRow, T> part, T otherwise) {
        T said = line.row() == null ? null : part.apply(line.row());
        return said == null ? otherwise : said;
    }
}
