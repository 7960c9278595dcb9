package kz.onkundik.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.campaign.Campaign.Point;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;

/** Points of a campaign as they are typed, each on a line of its own: Kazakh, and Russian line by line beside it. */
final class TypedLines {
    /** How a pasted line may begin: 1) 1. - – • */
    private static final Pattern MARKER = Pattern.compile("^([0-9]{1,2}[.)]|[-–—•*])\\s+");

    private final StringProperty kk = new SimpleStringProperty("");
    private final StringProperty ru = new SimpleStringProperty("");
    private List<LocalText> shown = List.of();

    StringProperty kk() {
        return kk;
    }

    StringProperty ru() {
        return ru;
    }

    /** Shows the points; those that are shown already are left as they are typed. */
    void show(List<Point> points) {
        List<LocalText> texts = points.stream().map(Point::text).toList();
        if (!texts.equals(shown)) {
            kk.set(numbered(texts, Language.KK));
            boolean isKazakhOnly = texts.stream().allMatch(text -> text.ru() == null);
            ru.set(isKazakhOnly ? "" : numbered(texts, Language.RU));
        }
        shown = texts;
    }

    /** Says what is kept in the file now; what stands in the fields stays. */
    void base(List<Point> points) {
        shown = points.stream().map(Point::text).toList();
    }

    /** What is typed; a line that stands in one language alone stands for both. */
    List<LocalText> parse() {
        List<String> kazakh = lines(kk);
        List<String> russian = lines(ru);
        List<LocalText> all = new ArrayList<>();
        for (int place = 0; place < Math.max(kazakh.size(), russian.size()); place++) {
            String own = place < russian.size() ? russian.get(place) : null;
            LocalText typed = LocalText.of(place < kazakh.size() ? kazakh.get(place) : own, own);
            all.add(shown.stream()
                    .filter(before -> isSame(before, typed))
                    .findFirst()
                    .orElse(typed));
        }
        return List.copyOf(all);
    }

    /** Whether something stands in both languages, and not line by line. */
    boolean isUneven() {
        int kazakh = lines(kk).size();
        int russian = lines(ru).size();
        return kazakh > 0 && russian > 0 && kazakh != russian;
    }

    private static boolean isSame(LocalText one, LocalText other) {
        return one.kk().equals(other.kk()) && one.in(Language.RU).equals(other.in(Language.RU));
    }

    /** With numbers it is seen where a line begins. */
    private static String numbered(List<LocalText> texts, Language language) {
        return Point.numbered(texts).stream()
                .map(point -> point.number() + ") " + point.text().in(language))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(StringProperty typed) {
        return typed.get()
                .lines()
                .map(line -> MARKER.matcher(line.strip()).replaceFirst(""))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
