package kz.onkundik.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.onkundik.problem.Failure;
import kz.onkundik.settings.RecentFile;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.welcome.WelcomeViewModel.Actions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the first screen in each language and theme; no word of them may be cut. */
class WelcomeGalleryTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2023-11-22T11:12:00Z"), ZoneId.of("Asia/Almaty"));

    @TempDir
    private Path folder;

    private BackgroundWork background = BackgroundWork.inPlace();
    private WelcomeViewModel model;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,LIGHT,1100,680", "EN,DARK,1366,696", "KK,DARK,1100,680", "KK,LIGHT,1920,980"})
    void firstStart(Language language, ThemeChoice theme, int width, int height) {
        picture("empty", language, theme, width, height, _ -> {});
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680", "EN,LIGHT,1100,680"})
    void recentFilesAndOneThatIsNotOpened(Language language, ThemeChoice theme, int width, int height)
            throws IOException {
        Files.createFile(folder.resolve("Үлгі мектебі 2023.onkundik"));
        picture(
                "refused",
                language,
                theme,
                width,
                height,
                window -> window.run(() -> {
                    model.show(List.of(
                            recent("Үлгі мектебі 2023.onkundik", "2023-11-22T10:12:00Z"),
                            recent("Үлгі мектебі, кітапхана.onkundik", "2023-11-21T03:40:00Z"),
                            recent("Үлгі 2022.onkundik", "2022-12-12T03:40:00Z")));
                    model.refused(
                            folder.resolve("Үлгі 2022.onkundik"),
                            new Failure("newfile.unreadable", "Үлгі 2022.onkundik"));
                }));
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680", "EN,LIGHT,1100,680"})
    void aDamagedFileWithACopy(Language language, ThemeChoice theme, int width, int height) {
        var damaged = new DamagedFile(folder, NOON);
        picture("damaged", language, theme, width, height, window -> {
            window.run(() -> {
                model.show(List.of(
                        recent("Үлгі мектебі.onkundik", "2023-11-22T10:12:00Z"),
                        new RecentFile(
                                folder.resolve("E").resolve("Үлгі 2022.onkundik"),
                                Instant.parse("2022-12-12T03:40:00Z"))));
                model.refused(damaged.file, DamagedFile.refusal(damaged.file, NOON));
            });
            assertTrue(window.shows("#way-copy"));
        });
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680", "EN,LIGHT,1100,680"})
    void whatIsSavedWithoutACopy(Language language, ThemeChoice theme, int width, int height) {
        var damaged = new DamagedFile(folder, NOON, false);
        picture("saved", language, theme, width, height, window -> {
            window.run(() -> model.refused(damaged.file, DamagedFile.refusal(damaged.file, NOON)));
            window.press("#way-salvage");
            assertTrue(window.shows("#open-saved"));
        });
    }

    @ParameterizedTest
    @CsvSource({"KK,DARK,1366,696", "RU,LIGHT,1100,680"})
    void aFileThatMayOnlyBeRead(Language language, ThemeChoice theme, int width, int height) {
        SchoolModel school = SchoolFixture.empty(folder);
        picture(
                "read-only",
                language,
                theme,
                width,
                height,
                window -> window.run(() -> {
                    model.show(List.of(recent("Үлгі мектебі.onkundik", "2023-11-22T10:12:00Z")));
                    model.refused(
                            folder.resolve("Үлгі мектебі.onkundik"),
                            new Failure("file.read-only", "Үлгі мектебі.onkundik"));
                }));
        school.close(() -> {});
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680"})
    void whatGoesOnIsSaidAtTheFoot(Language language, ThemeChoice theme, int width, int height) {
        List<Runnable> waiting = new ArrayList<>();
        background = new BackgroundWork(waiting::add, Runnable::run, Runnable::run);
        picture("opening", language, theme, width, height, window -> {
            window.run(() -> background.run("shell.opening", () -> 0, _ -> {}, _ -> {}));
            window.waitUntil(() -> window.scene().lookup(".work-line .progress-bar") != null);
        });
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1366,696", "RU,LIGHT,1100,680", "EN,LIGHT,1100,680"})
    void stepsToANewFile(Language language, ThemeChoice theme, int width, int height) {
        picture("step-1", language, theme, width, height, window -> {
            window.press("#welcome-new");
            assertEquals("name-kk", window.focused(), "she can type at once");
            window.press("#next");
        });
        picture("step-2", language, theme, width, height, window -> {
            window.press("#welcome-new");
            describeInstitution(window);
            assertEquals("head-name", window.focused(), "she can type at once");
            window.press("#next");
        });
        picture("step-3", language, theme, width, height, window -> {
            window.press("#welcome-new");
            describeInstitution(window);
            window.type("#head-name", "Үлгібаева С.Е.");
            window.press("#next");
            assertTrue(window.call(() -> Stops.isWithin(
                    window.scene().getFocusOwner(), window.scene().lookup("#campaigns"))));
        });
    }

    private void picture(
            String name, Language language, ThemeChoice theme, int width, int height, Consumer<TestWindow> steps) {
        try (var window = TestWindow.show(width, height, language, theme, (words, _) -> {
            model = new WelcomeViewModel(
                    words,
                    background,
                    folder,
                    new Actions(_ -> {}, _ -> {}, () -> {}, () -> {}, () -> {}),
                    DamagedFile.waysOut(folder, NOON, _ -> {}));
            return new WelcomeView(words, model, new Answers(), NOON, "0.1.0");
        })) {
            steps.accept(window);
            window.picture("welcome-%s-%s-%s-%d".formatted(name, language.code(), theme, width));
            window.assertReadable();
        }
    }

    private static void describeInstitution(TestWindow window) {
        window.type("#name-kk", "№0 «Үлгі» жалпы орта білім беретін мектебі");
        window.type("#name-ru", "Общеобразовательная средняя школа №0 «Үлгі»");
        window.press("#types .radio-button");
        window.press("#next");
    }

    private RecentFile recent(String name, String opened) {
        return new RecentFile(folder.resolve(name), Instant.parse(opened));
    }

    private record Answers() implements FileQuestions {
        @Override
        public Optional<Path> fileToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> campaignFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chainFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> placeOfNewFile(Path suggested) {
            return Optional.of(suggested);
        }
    }
}
