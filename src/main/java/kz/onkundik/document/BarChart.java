package kz.onkundik.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A chart of bars, drawn as vectors, from margin to margin. Series differ in shade and in pattern, so that they can be told
 * apart in black and white. A chart with more categories than there is room for goes on in a further one of the same scale.
 *
 * @param direction how the bars lie
 * @param categories the name of each place on the axis, in the order of reading; one of more than six lines ends in dots
 * @param series one to three, each with a value for each category; a legend names them where there are several
 * @param alt what the chart shows, said aloud (PDF/UA, 7.3); the data themselves belong in a table beside it
 * @param heightMm the height of the whole in millimetres; more where the names of the categories need it
 */
public record BarChart(Direction direction, List<String> categories, List<Series> series, String alt, float heightMm)
        implements StackedBlock {
    /** As many as can be told apart. */
    public static final int MOST_SERIES = 3;

    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException(series.size() + " series");
        }
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException(
                        one.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }

    /** A part of it, with the categories from one to another. */
    BarChart part(int from, int to) {
        List<Series> parts = series.stream()
                .map(one -> new Series(one.name(), one.values().subList(from, to)))
                .toList();
        return new BarChart(direction, categories.subList(from, to), parts, alt, heightMm);
    }

    /** The greatest value; 0 where there is none. */
    long largest() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .filter(Objects::nonNull)
                .reduce(0L, Math::max);
    }

    /** How the bars lie. */
    public enum Direction {
        /** To the right, with the categories one below the other: for long names. */
        HORIZONTAL,
        /** Upwards, with the categories side by side: for days. */
        VERTICAL
    }

    /**
     * Bars of one kind.
     *
     * @param name for the legend
     * @param values one for each category, not below 0; null for no bar
     */
    public record Series(String name, List<Long> values) {
        public Series {
            for (Long value : values) {
                if (value != null && value < 0) {
                    throw new IllegalArgumentException(name + " " + value);
                }
            }
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }
}
