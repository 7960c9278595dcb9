package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on which the campaign is changed, opened again and again. */
class EditViewTest {
    @TempDir
    private Path folder;

    private EditViewModel model;

    @BeforeEach
    void open() {
        model = new EditViewModel(SchoolFixture.sample(folder), name -> Optional.of(folder.resolve(name)));
        model.begin();
    }

    @Test
    void openedAgainItIsTheSamePageSoThatOneAloneFollowsWhatIsTyped() {
        try (var window = shown()) {
            Node checks = window.call(() -> window.scene().lookup("#edit-checks"));
            window.run(model::close);
            assertFalse(window.shows("#edit-checks"));
            window.run(model::begin);
            assertTrue(window.shows("#edit-checks"));
            assertSame(checks, window.call(() -> window.scene().lookup("#edit-checks")));
        }
    }

    @Test
    void aFileToBeSentDownIsCalledByItsYearAndItsCampaign() throws IOException {
        try (var window = shown()) {
            window.press("#edit-save-file");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("Науқан 2023 – Дүниежүзілік балаларды қорғау күні балаларға\u2026.json"),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .toList());
        }
    }

    private TestWindow shown() {
        return TestWindow.show(
                1366,
                696,
                Language.KK,
                ThemeChoice.LIGHT,
                (words, _) -> new EditView(words, model, () -> {}, new Region()));
    }
}
