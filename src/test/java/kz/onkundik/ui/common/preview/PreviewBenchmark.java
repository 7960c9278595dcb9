package kz.onkundik.ui.common.preview;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import kz.onkundik.operation.MakeDocument;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.report.Paper;
import kz.onkundik.school.Stationery;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Says how long an edit of the sample takes to be seen, with all threads at work, in {@code target/preview-speed.txt}. */
class PreviewBenchmark {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final int EDITS = 6;
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    Path folder;

    @Test
    void anEditIsSeenOnTheFirstPage() throws IOException, TimeoutException {
        SchoolFixture.sample(folder).close(() -> {});
        try (var background = BackgroundWork.onThreads()) {
            var shown = new AtomicReference<PreviewPane>();
            var opened = new AtomicReference<SchoolModel>();
            TestWindow window = TestWindow.show(1024, 700, Language.KK, ThemeChoice.LIGHT, (words, _) -> {
                var root = new StackPane();
                SchoolModel.open(
                        "shell.opening",
                        () -> OpenSchool.open(folder.resolve("Үлгі мектебі.onkundik"), CLOCK, UUID::randomUUID),
                        background,
                        CLOCK,
                        PreviewBenchmark::fail,
                        school -> {
                            opened.set(school);
                            shown.set(new PreviewPane(words, model(school, background), "report.pages"));
                            root.getChildren().setAll(shown.get());
                        },
                        PreviewBenchmark::fail);
                return root;
            });
            await(() -> picture(window) != null);
            List<String> figures = new ArrayList<>();
            for (int edit = 0; edit < EDITS; edit++) {
                Object before = window.call(() -> picture(window));
                var look = Stationery.OFFICIAL.withSizes(13 + edit % 2, 10);
                long start = System.nanoTime();
                window.run(() -> opened.get()
                        .change(
                                "documents.saving-look",
                                file -> {
                                    file.file().stationery().save(look);
                                    return true;
                                },
                                _ -> {}));
                await(() -> !before.equals(picture(window)));
                figures.add("edit to first page, ms: " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            }
            assertNotNull(shown.get());
            Files.write(Path.of("target", "preview-speed.txt"), figures);
            window.run(() -> opened.get().close(() -> {}));
            window.close();
        }
    }

    private static PreviewModel<String> model(SchoolModel school, BackgroundWork background) {
        var make = new MakeDocument();
        return new PreviewModel<>(
                school,
                background,
                () -> file -> new Pdf<>(
                        "", "a.pdf", make.pdf(file, Paper.REPORT, Language.KK).bytes()),
                new Outlets(new PaperPrinter(), Path.of("target"), _ -> {}),
                PreviewBenchmark::fail);
    }

    private static Object picture(TestWindow window) {
        var view = (ImageView) window.scene().getRoot().lookup(".page-sheet .image-view");
        return view == null ? null : view.getImage();
    }

    private static void await(Callable<Boolean> seen) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, seen));
    }

    private static void fail(Throwable thrown) {
        throw new AssertionError(thrown);
    }
}
