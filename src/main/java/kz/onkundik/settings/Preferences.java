package kz.onkundik.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.onkundik.text.Language;

/**
 * What a person prefers on this PC.
 *
 * @param recent files that were open, the latest first, at most {@value #MOST_RECENT}
 * @param bounds where the window stood; empty before the first time
 */
public record Preferences(
        Language language,
        ThemeChoice theme,
        TextSize textSize,
        List<RecentFile> recent,
        Optional<WindowBounds> bounds) {
    /** How many files are remembered: as many as fit on the first screen. */
    public static final int MOST_RECENT = 6;

    /** Before anything was chosen: Kazakh, and light or dark as the system is. */
    public static final Preferences FIRST =
            new Preferences(Language.KK, ThemeChoice.SYSTEM, TextSize.USUAL, List.of(), Optional.empty());

    public Preferences {
        recent = recent.stream().limit(MOST_RECENT).toList();
    }

    public Preferences withLanguage(Language chosen) {
        return new Preferences(chosen, theme, textSize, recent, bounds);
    }

    public Preferences withTheme(ThemeChoice chosen) {
        return new Preferences(language, chosen, textSize, recent, bounds);
    }

    public Preferences withTextSize(TextSize chosen) {
        return new Preferences(language, theme, chosen, recent, bounds);
    }

    public Preferences withBounds(WindowBounds last) {
        return new Preferences(language, theme, textSize, recent, Optional.of(last));
    }

    /** With this file as the latest; it stands in the list once. */
    public Preferences opened(Path file, Instant when) {
        var others = recent.stream().filter(other -> !other.path().equals(file));
        return new Preferences(
                language,
                theme,
                textSize,
                Stream.concat(Stream.of(new RecentFile(file, when)), others).toList(),
                bounds);
    }

    public Preferences withoutRecent() {
        return new Preferences(language, theme, textSize, List.of(), bounds);
    }
}
