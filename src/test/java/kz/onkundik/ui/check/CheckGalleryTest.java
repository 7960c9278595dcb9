package kz.onkundik.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.PrepareReport;
import kz.onkundik.operation.Schools;
import kz.onkundik.report.Paper;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.signature.IssuedKey;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.common.preview.Outlets;
import kz.onkundik.ui.common.preview.SystemPrinting;
import kz.onkundik.ui.shell.ShellFrame;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a report that is checked: none yet, a good one by a state's key, a changed one. */
class CheckGalleryTest {
    private static final char[] PASSWORD = "Qwerty12".toCharArray();
    private static final String HEAD =
            "CN=ПАРАҚОВА ГҮЛ,GIVENNAME=ҚАЙРАТҚЫЗЫ,SERIALNUMBER=IIN800101400123,O=Парақ,OU=BIN990140001234";

    @TempDir
    Path folder;

    private final IssuedKey key = new IssuedKey(HEAD, Schools.CLOCK.instant().minus(Duration.ofDays(30)));
    private CheckViewModel model;
    private Path chosen;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1920,980", "RU,DARK,1100,680", "EN,LIGHT,1366,696"})
    void whatAReportProves(Language language, ThemeChoice theme, int width, int height) throws IOException {
        Path report = signed();
        List<Throwable> bugs = new ArrayList<>();
        SchoolModel school = SchoolFixture.sample(folder);
        try (var window = TestWindow.show(width, height, language, theme, (words, look) -> {
            var outlets = new Outlets(new SystemPrinting(), folder, _ -> {});
            var actions = new CheckActions(() -> Optional.ofNullable(chosen), outlets, bugs::add);
            model = new CheckViewModel(school, BackgroundWork.inPlace(), actions, Schools.CLOCK);
            return ShellFrame.around(
                    words, look, school, "shell.check", notices -> new CheckView(words, model, notices));
        })) {
            String place = "%s-%s-%d".formatted(language.code(), theme, width);
            window.picture("check-empty-" + place);
            chosen = report;
            window.press("#check-choose");
            assertTrue(window.shows("#check-chain"));
            assertTrue(window.shows("#preview-pages"));
            window.picture("check-good-" + place);
            window.press("#check-confirm");
            assertTrue(window.shows("#confirm-key-do"));
            window.picture("check-confirm-" + place);
            window.run(() -> model.confirm().typed().set("0000"));
            window.picture("check-confirm-other-" + place);
            window.run(() -> model.confirm().close());
            chosen = changed(report);
            window.press("#check-choose");
            assertFalse(window.shows("#preview-pages"));
            window.picture("check-changed-" + place);
            chosen = folder.resolve("none.pdf");
            window.press("#check-choose");
            assertEquals("input.missing", model.problem().get().code());
        }
        school.close(() -> {});
        assertEquals(List.of(), bugs);
    }

    private Path signed() {
        Path target = folder.resolve("Парақ лицейі, есеп.pdf");
        try (OpenSchool lyceum = Schools.full(folder.resolve("paraq.onkundik"))) {
            var prepared = new PrepareReport().prepare(lyceum, lyceum.work().draft());
            var signing = KeyFile.open(key.file(PASSWORD), PASSWORD);
            Schools.issuing().issue(lyceum, prepared, Paper.REPORT, Language.KK, signing, target);
        }
        return target;
    }

    private Path changed(Path report) throws IOException {
        byte[] bytes = Files.readAllBytes(report);
        bytes[bytes.length / 2] ^= 1;
        return Files.write(folder.resolve("changed.pdf"), bytes);
    }
}
