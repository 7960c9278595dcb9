package kz.onkundik.ui.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.Event;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;

/** What is typed for the report itself, as it is typed. */
public final class TypedReport {
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]");

    private final ObjectProperty<ReportKind> kind = new SimpleObjectProperty<>(ReportKind.INTERIM);
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final StringProperty malformedDate = new SimpleStringProperty("");
    private final ObjectProperty<List<Event.Publication>> publications = new SimpleObjectProperty<>(List.of());
    private final Map<String, StringProperty> counts = new LinkedHashMap<>();
    private final Map<Integer, StringProperty> results = new LinkedHashMap<>();

    /** @param campaign asks for the report's indicators and expects the results */
    TypedReport(Campaign campaign) {
        campaign.indicators().stream()
                .filter(indicator -> indicator.scope() == Indicator.Scope.REPORT)
                .forEach(indicator -> counts.put(indicator.id(), new SimpleStringProperty("")));
        campaign.expectedResults().forEach(point -> results.put(point.number(), new SimpleStringProperty("")));
    }

    public ObjectProperty<ReportKind> kind() {
        return kind;
    }

    /** The outgoing number; empty until there is one. */
    public StringProperty number() {
        return number;
    }

    /** The report's date; null for the day of issue. */
    public ObjectProperty<LocalDate> date() {
        return date;
    }

    /** What was typed for a date and is none; empty when all is well. */
    public StringProperty malformedDate() {
        return malformedDate;
    }

    /** Where the answers item by item are published as a whole. */
    public ObjectProperty<List<Event.Publication>> publications() {
        return publications;
    }

    /** The number typed for an indicator of the report; empty is not zero. */
    public StringProperty count(String indicator) {
        return counts.get(indicator);
    }

    /** Own words on an expected result. */
    public StringProperty result(int result) {
        return results.get(result);
    }

    /** What is typed, parsed; empty while something of it is malformed, which {@link #problems} tells. */
    public Optional<ReportDraft> parse() {
        if (!problems().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Long> parsedCounts = new LinkedHashMap<>();
        counts.forEach((id, typed) -> {
            String digits = digits(typed.get());
            if (!digits.isEmpty()) {
                parsedCounts.put(id, Long.valueOf(digits));
            }
        });
        Map<Integer, String> parsedResults = new LinkedHashMap<>();
        results.forEach((point, typed) -> {
            if (!typed.get().isBlank()) {
                parsedResults.put(point, typed.get().strip());
            }
        });
        return Optional.of(new ReportDraft(
                kind.get(), number.get().strip(), date.get(), parsedCounts, parsedResults, publications.get()));
    }

    /** What cannot be read: {@code report.not-a-date} (as typed), {@code report.not-a-count} (as typed). */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (!malformedDate.get().isEmpty()) {
            found.add(Problem.error("report.not-a-date", new Place("report", "", "date"), malformedDate.get()));
        }
        counts.forEach((id, typed) -> {
            String digits = digits(typed.get());
            if (!digits.isEmpty() && !COUNT.matcher(digits).matches()) {
                found.add(Problem.error(
                        "report.not-a-count",
                        new Place("report", "", "counts." + id),
                        typed.get().strip()));
            }
        });
        return found;
    }

    /** Shows a draft as the file holds it. */
    void show(ReportDraft draft) {
        kind.set(draft.kind());
        number.set(draft.number());
        malformedDate.set("");
        date.set(draft.date());
        publications.set(draft.publications());
        counts.forEach((id, typed) -> typed.set(
                draft.counts().containsKey(id) ? draft.counts().get(id).toString() : ""));
        results.forEach((point, typed) -> typed.set(draft.results().getOrDefault(point, "")));
    }

    /** All that can be typed, to be watched. */
    Observable[] fields() {
        List<Observable> all = new ArrayList<>(List.of(kind, number, date, malformedDate, publications));
        all.addAll(counts.values());
        all.addAll(results.values());
        return all.toArray(Observable[]::new);
    }

    private static String digits(String typed) {
        return BLANKS.matcher(typed).replaceAll("");
    }
}
