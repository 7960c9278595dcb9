package kz.onkundik.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
    private static final Instant NOON = Instant.parse("2023-11-22T06:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        var file = new PreferencesFile(folder.resolve("deeper").resolve("preferences.json"));
        var chosen = Preferences.FIRST
                .withLanguage(Language.RU)
                .withTheme(ThemeChoice.DARK)
                .withBounds(new WindowBounds(-8, 20, 1366, 696, true))
                .opened(folder.resolve("Үлгі.onkundik"), NOON)
                .left(folder.resolve("Үлгі.onkundik"), "shell.events")
                .withDocuments(Language.KK)
                .withInWork(folder.resolve("Үлгі.onkundik"))
                .withTourSeen();

        file.write(chosen);

        assertEquals(chosen, file.read());
        assertEquals("shell.events", file.read().screenOf(folder.resolve("Үлгі.onkundik")));
        assertEquals("", file.read().screenOf(folder.resolve("басқа.onkundik")));
    }

    @Test
    void whatTwoWindowsChangeIsKeptOfBoth() {
        Path path = folder.resolve("preferences.json");
        var one = new PreferencesFile(path);
        var other = new PreferencesFile(path);
        one.change(preferences -> preferences.withTheme(ThemeChoice.DARK));
        other.change(preferences -> preferences.opened(folder.resolve("a.onkundik"), NOON));

        Preferences both = one.change(preferences -> preferences.withLanguage(Language.RU));

        assertEquals(ThemeChoice.DARK, both.theme());
        assertEquals(1, both.recent().size());
        assertEquals(both, other.read());
    }

    @Test
    void nothingButTheFileIsLeftBesideIt() throws IOException {
        new PreferencesFile(folder.resolve("preferences.json")).write(Preferences.FIRST);

        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aMissingFileMeansTheFirstPreferences() {
        assertEquals(Preferences.FIRST, new PreferencesFile(folder.resolve("none.json")).read());
    }

    @Test
    void aBrokenFileIsPutAside() throws IOException {
        Path path = Files.writeString(folder.resolve("preferences.json"), "{\"language\": ");

        assertEquals(Preferences.FIRST, new PreferencesFile(path).read());
        assertFalse(Files.exists(path));
        assertEquals("{\"language\": ", Files.readString(folder.resolve("preferences.json.bad")));
    }

    @Test
    void anUnknownLanguageIsABrokenFileToo() throws IOException {
        Path path =
                Files.writeString(folder.resolve("preferences.json"), "{\"language\": \"xx\", \"theme\": \"dark\"}");

        assertEquals(Preferences.FIRST, new PreferencesFile(path).read());
    }

    @Test
    void whoHasSeenTheTourOrHadFilesBeforeThereWasOneIsNoNewcomer() throws IOException {
        Path path = Files.writeString(
                folder.resolve("preferences.json"), "{\"language\": \"kk\", \"theme\": \"dark\", \"recent\": []}");
        Preferences old = new PreferencesFile(path).read();

        assertEquals(ThemeChoice.DARK, old.theme());
        assertTrue(old.isNewcomer());
        assertFalse(old.withTourSeen().isNewcomer());
        Preferences opened = old.opened(folder.resolve("a.onkundik"), NOON);
        assertTrue(opened.isNewcomer(), "the tour is still to come");
        new PreferencesFile(path).write(opened);
        assertTrue(new PreferencesFile(path).read().isNewcomer());

        Files.writeString(path, Files.readString(path).replaceFirst(",\\s*\"tourSeen\": *false", ""));
        assertFalse(new PreferencesFile(path).read().isNewcomer());
    }

    @Test
    void aFileOpenedAgainMovesToTheTopAndStandsThereOnce() {
        Path a = folder.resolve("a.onkundik");
        var twice = Preferences.FIRST
                .opened(a, NOON)
                .opened(folder.resolve("b.onkundik"), NOON)
                .opened(a, NOON.plusSeconds(60));

        assertEquals(2, twice.recent().size());
        assertEquals(new RecentFile(a, NOON.plusSeconds(60)), twice.recent().getFirst());
    }

    @Test
    void theDayOnWhichAFileWasSpokenOfIsKeptWithItsScreenAndTime() {
        Path a = folder.resolve("a.onkundik");
        LocalDate day = LocalDate.of(2023, 11, 24);
        var file = new PreferencesFile(folder.resolve("preferences.json"));
        file.write(Preferences.FIRST
                .opened(a, NOON)
                .reminded(a, day)
                .left(a, "shell.events")
                .opened(a, NOON.plusSeconds(60)));

        Preferences read = file.read();
        assertEquals(
                new RecentFile(a, NOON.plusSeconds(60), "shell.events", day),
                read.recent().getFirst());
        assertTrue(read.isReminded(a, day));
        assertFalse(read.isReminded(a, day.plusDays(1)));
        assertFalse(read.isReminded(folder.resolve("b.onkundik"), day));
    }

    @Test
    void onlyTheLatestFilesAreRemembered() {
        var many = Preferences.FIRST;
        for (int i = 0; i < 9; i++) {
            many = many.opened(folder.resolve(i + ".onkundik"), NOON);
        }

        assertEquals(Preferences.MOST_RECENT, many.recent().size());
        assertEquals(folder.resolve("8.onkundik"), many.recent().getFirst().path());
    }
}
