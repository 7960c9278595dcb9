package kz.onkundik.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.onkundik.text.Language;

/**
 * What a person prefers on this PC.
 *
 * @param recent files that were open, the latest first, at most {@value #MOST_RECENT}
 * @param bounds where the window stood; empty before the first time
 * @param documents the language of reports, Kazakh or Russian, whatever the screen speaks; empty before a file was open
 * @param inWork the file that is open, or was when the program ended; empty where it was closed before
 * @param tourSeen whether the short tour has begun once, or is not needed any more
 */
public record Preferences(
        Language language,
        ThemeChoice theme,
        TextSize textSize,
        List<RecentFile> recent,
        Optional<WindowBounds> bounds,
        Optional<Language> documents,
        Optional<Path> inWork,
        boolean tourSeen) {
    /** How many files are remembered: as many as fit on the first screen. */
    public static final int MOST_RECENT = 6;

    /** Before anything was chosen: Kazakh, and light or dark as the system is. */
    public static final Preferences FIRST = new Preferences(
            Language.KK,
            ThemeChoice.SYSTEM,
            TextSize.USUAL,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    public Preferences {
        recent = recent.stream().limit(MOST_RECENT).toList();
    }

    public Preferences withLanguage(Language chosen) {
        return new Preferences(chosen, theme, textSize, recent, bounds, documents, inWork, tourSeen);
    }

    public Preferences withTheme(ThemeChoice chosen) {
        return new Preferences(language, chosen, textSize, recent, bounds, documents, inWork, tourSeen);
    }

    public Preferences withTextSize(TextSize chosen) {
        return new Preferences(language, theme, chosen, recent, bounds, documents, inWork, tourSeen);
    }

    public Preferences withBounds(WindowBounds last) {
        return new Preferences(language, theme, textSize, recent, Optional.of(last), documents, inWork, tourSeen);
    }

    public Preferences withDocuments(Language chosen) {
        return new Preferences(language, theme, textSize, recent, bounds, Optional.of(chosen), inWork, tourSeen);
    }

    /** With this file as the one in work. */
    public Preferences withInWork(Path file) {
        return new Preferences(language, theme, textSize, recent, bounds, documents, Optional.of(file), tourSeen);
    }

    /** With no file in work: the next start shows the first screen. */
    public Preferences withNothingInWork() {
        return new Preferences(language, theme, textSize, recent, bounds, documents, Optional.empty(), tourSeen);
    }

    /** With this file as the latest; it stands in the list once, and its screen is still known. */
    public Preferences opened(Path file, Instant when) {
        var others = recent.stream().filter(other -> !other.path().equals(file));
        return withRecent(Stream.concat(Stream.of(new RecentFile(file, when, screenOf(file), remindedOf(file))), others)
                .toList());
    }

    /** With this screen as the one that was shown last in a file. */
    public Preferences left(Path file, String screen) {
        return withRecent(recent.stream()
                .map(each ->
                        each.path().equals(file) ? new RecentFile(file, each.opened(), screen, each.reminded()) : each)
                .toList());
    }

    /** With this day as the one on which a file's deadlines were recalled. */
    public Preferences reminded(Path file, LocalDate day) {
        return withRecent(recent.stream()
                .map(each -> each.path().equals(file) ? new RecentFile(file, each.opened(), each.screen(), day) : each)
                .toList());
    }

    /** Whether a file's deadlines were recalled on this day already. */
    public boolean isReminded(Path file, LocalDate day) {
        return day.equals(remindedOf(file));
    }

    /** The key of the screen that was shown last in a file; empty where nothing is known of it. */
    public String screenOf(Path file) {
        return recent.stream()
                .filter(each -> each.path().equals(file))
                .map(RecentFile::screen)
                .findFirst()
                .orElse("");
    }

    /** With the tour as seen, which is not offered again. */
    public Preferences withTourSeen() {
        return new Preferences(language, theme, textSize, recent, bounds, documents, inWork, true);
    }

    private LocalDate remindedOf(Path file) {
        return recent.stream()
                .filter(each -> each.path().equals(file) && each.reminded() != null)
                .map(RecentFile::reminded)
                .findFirst()
                .orElse(null);
    }

    public Preferences withoutRecent() {
        return withRecent(List.of());
    }

    /** Whether this is somebody who has not seen the tour: then it is offered. */
    public boolean isNewcomer() {
        return !tourSeen;
    }

    private Preferences withRecent(List<RecentFile> files) {
        return new Preferences(language, theme, textSize, files, bounds, documents, inWork, tourSeen);
    }
}
