package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.json.JsonEdit;
import kz.onkundik.operation.CampaignOffer.Standing;
import kz.onkundik.problem.Failure;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A campaign that came as a file is seen before it is taken; no word of it may be cut. */
class ReceiveGalleryTest {
    private final List<String> turned = new ArrayList<>();

    @TempDir
    private Path folder;

    private SchoolModel school;
    private ReceiveViewModel model;

    @BeforeEach
    void open() {
        school = SchoolFixture.sample(folder);
        model = new ReceiveViewModel(school, () -> Optional.of(folder.resolve("letter.json")), turned::add);
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680", "EN,LIGHT,1100,680"})
    void aNewerRevisionShowsEveryDifference(Language language, ThemeChoice theme, int width, int height)
            throws IOException {
        picture("newer", newer(), language, theme, width, height);
    }

    @ParameterizedTest
    @CsvSource({"KK,DARK,1366,696", "RU,LIGHT,1100,680"})
    void aNewCampaign(Language language, ThemeChoice theme, int width, int height) throws IOException {
        picture(
                "new",
                edit().set("id", "kz.next").set("start", "2024-11-15").set("end", "2024-11-25"),
                language,
                theme,
                width,
                height);
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1100,680", "RU,LIGHT,1366,696"})
    void theVerySameFileAndOneThatOnlySaysTheSameRevision(Language language, ThemeChoice theme, int width, int height)
            throws IOException {
        picture("unlike", edit().set("end", "2023-11-26"), language, theme, width, height);
        model.cancel();
        var same =
                Files.write(folder.resolve("same.json"), BuiltInCampaigns.all().getFirst());
        try (var window = show(language, theme, width, height)) {
            window.run(() -> model.read(same));
            window.picture("receive-same-%s-%s-%d".formatted(language.code(), theme, width));
        }
    }

    @Test
    void whatIsTakenIsTurnedToAndARevisionOfTheCampaignInWorkIsNot() throws IOException {
        model.read(write(edit().set("revision", 2).set("end", "2023-11-26")));
        model.take();
        assertNull(model.offer().get());
        assertEquals(2, school.campaign().getValue().revision());
        assertEquals(List.of(), turned);

        model.read(write(edit().set("id", "kz.next")));
        model.take();
        assertEquals(List.of("kz.next"), turned);
        assertEquals(2, school.snapshot().get().campaigns().size());
    }

    @Test
    void ofAnotherSchoolsFileTheWantedCampaignIsTaken() throws IOException {
        Path other = folder.resolve("other");
        SchoolModel there = SchoolFixture.sample(Files.createDirectory(other));
        var copy = new CopyViewModel(there, _ -> {});
        copy.begin();
        copy.take();
        there.close(() -> {});
        Path file;
        try (var files = Files.list(other)) {
            file = files.filter(each -> each.toString().endsWith(".onkundik"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] before = Files.readAllBytes(file);
        try (var window = show(Language.RU, ThemeChoice.LIGHT, 1100, 680)) {
            window.run(() -> model.read(file));
            assertEquals(2, model.offers().get().size());
            window.picture("receive-which-ru-LIGHT-1100");
        }
        assertEquals(Standing.NEW, model.offer().get().standing());
        model.take();
        assertEquals(2, school.snapshot().get().campaigns().size());
        assertArrayEquals(before, Files.readAllBytes(file), "the other file is only read");
    }

    @Test
    void anotherRefusalOrAnOlderOneIsNotSaidToBeWhyNoneWasTaken() throws IOException {
        school.failure().set(new Failure("institution.type"));
        model.read(write(edit().set("id", "kz.next")));
        assertNull(model.failure().getValue());
        SchoolFixture.takeAway(folder);
        model.take();
        assertEquals("file.gone", model.failure().getValue().code());
        assertEquals("institution.type", school.failure().get().code(), "the page has told it, not the frame");
        model.read(write(edit().set("id", "kz.another")));
        assertNull(model.failure().getValue());
    }

    @Test
    void everyOfferHasTheSamePlaceForItsRefusalWhichListensOnce() throws IOException {
        Path file = write(edit().set("id", "kz.next"));
        try (var window = show(Language.RU, ThemeChoice.LIGHT, 1100, 680)) {
            window.run(() -> model.read(file));
            Node first = window.scene().getRoot().lookup(".page-band");
            assertNotNull(first);
            window.run(model::cancel);
            window.run(() -> model.read(file));
            assertSame(first, window.scene().getRoot().lookup(".page-band"));
        }
    }

    private void picture(String name, JsonEdit file, Language language, ThemeChoice theme, int width, int height)
            throws IOException {
        write(file);
        try (var window = show(language, theme, width, height)) {
            window.run(model::choose);
            window.picture("receive-%s-%s-%s-%d".formatted(name, language.code(), theme, width));
        }
    }

    private TestWindow show(Language language, ThemeChoice theme, int width, int height) {
        return TestWindow.show(width, height, language, theme, (words, _) -> new ReceiveView(words, model));
    }

    private Path write(JsonEdit file) throws IOException {
        return Files.write(folder.resolve("letter.json"), file.bytes());
    }

    private static JsonEdit edit() {
        return new JsonEdit(BuiltInCampaigns.all().getFirst());
    }

    /** Other days, a mended item, one that became another thing, one that is gone, one more, a moved deadline. */
    private static JsonEdit newer() {
        return edit().set("revision", 2)
                .set("end", "2023-11-28")
                .set("letter.number", "16-1-16-3/6700-И")
                .set("items[2].text.ru", "Неделя онлайн-встреч с родительской общественностью и многодетными матерями")
                .set("items[2].concern.college", "required")
                .set("items[4].text.kk", "Балаларға арналған кітапханада шахмат турнирін өткізу")
                .repeat("items[9]")
                .set("items[15].id", "d12")
                .set("items[15].number", 12)
                .remove("items[5]")
                .set("deadlines[1].due", "2023-12-01");
    }
}
