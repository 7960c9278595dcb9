package kz.onkundik.exchange.plan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import kz.onkundik.exchange.table.FoundCell;

/** The words by which columns and months are known, in Kazakh, Russian and English ({@code headings.properties}). */
final class PlanHeadings {
    private static final Pattern SEPARATORS = Pattern.compile(",");
    private static final Pattern JOINED = Pattern.compile("[-\\u2010-\\u2013\\u00AD]\\s*");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int MONTHS = 12;

    private final Properties words = new Properties();
    private final List<PlanField> order;

    PlanHeadings() {
        try (var in = PlanHeadings.class.getResourceAsStream("headings.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        order = fields("order");
    }

    /** The column of each field that this row names, empty unless it is a row of headings: a title and one more. */
    Map<PlanField, Integer> of(List<FoundCell> row) {
        Map<PlanField, Integer> columns = new EnumMap<>(PlanField.class);
        Map<PlanField, Integer> ranks = new EnumMap<>(PlanField.class);
        for (int column = 0; column < row.size(); column++) {
            int at = column;
            if (hasWord(row.get(column).text(), PlanField.TIME)) {
                columns.putIfAbsent(PlanField.TIME, at);
            }
            field(row.get(column).text()).ifPresent(known -> {
                if (known.rank() < ranks.getOrDefault(known.field(), Integer.MAX_VALUE)) {
                    columns.put(known.field(), at);
                    ranks.put(known.field(), known.rank());
                }
            });
        }
        // "Time" may be all that heads the column of days.
        columns.remove(PlanField.TIME, columns.get(PlanField.DATE));
        return columns.containsKey(PlanField.TITLE) && columns.size() > 1 ? columns : Map.of();
    }

    private boolean hasWord(String heading, PlanField field) {
        return words(heading).stream()
                .anyMatch(word -> stems(field.key()).stream().anyMatch(word::startsWith));
    }

    /** The fields of a table without headings, by its number of columns; empty where the official plan has no such. */
    Map<PlanField, Integer> official(int count) {
        List<PlanField> official = fields("official");
        int first = count == official.size() + 1 ? 1 : 0;
        Map<PlanField, Integer> columns = new EnumMap<>(PlanField.class);
        if (count - first <= official.size()) {
            for (int column = first; column < count; column++) {
                columns.put(official.get(column - first), column);
            }
        }
        return columns;
    }

    /** 1 to 12 for the name of a month, in any case and language. */
    Optional<Integer> month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int month = 1; month <= MONTHS; month++) {
            if (stems("month." + month).stream().anyMatch(lower::startsWith)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    /** A field, and how sure its word is: 0 for the surest. */
    private record Known(PlanField field, int rank) {}

    private Optional<Known> field(String heading) {
        List<String> said = words(heading);
        for (PlanField field : order) {
            List<String> stems = stems(field.key());
            for (int rank = 0; rank < stems.size(); rank++) {
                String stem = stems.get(rank);
                if (said.stream().anyMatch(word -> word.startsWith(stem))) {
                    return Optional.of(new Known(field, rank));
                }
            }
        }
        return Optional.empty();
    }

    /** Words of letters only; what a hyphen joins or divides is one word. */
    private static List<String> words(String text) {
        String joined = JOINED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return NO_LETTERS.splitAsStream(joined).filter(word -> !word.isEmpty()).toList();
    }

    private List<PlanField> fields(String key) {
        return stems(key).stream().map(PlanField::of).toList();
    }

    private List<String> stems(String key) {
        return Arrays.asList(SEPARATORS.split(words.getProperty(key), -1));
    }
}
