package kz.onkundik.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import kz.onkundik.operation.sample.SamplePictures;
import kz.onkundik.operation.sample.Scene;
import kz.onkundik.school.Event;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.LetGo;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of an event as it is used: pressed, typed into, read. */
class EventsViewTest {
    /** The photos stand below the form. */
    private static final int NARROW = 1080;

    @TempDir
    Path folder;

    private SchoolModel school;
    private TestWindow window;
    private EventsViewModel model;
    private final List<Path> chosen = new ArrayList<>();

    @BeforeEach
    void open() {
        school = SchoolFixture.empty(folder);
        show(1200);
    }

    private void show(int width) {
        window = TestWindow.show(width, 700, Language.KK, ThemeChoice.LIGHT, (words, _) -> {
            model = new EventsViewModel(
                    words, school, BackgroundWork.inPlace(), new EventsActions(() -> chosen, _ -> {}, _ -> {}));
            var notices = new Notices(words);
            return new StackPane(new EventsView(words, model, notices), notices);
        });
        window.press("#add-first-event");
    }

    @AfterEach
    void close() {
        window.close();
        school.close(() -> {});
    }

    @Test
    void aNumberTypedAndLeftIsSaved() {
        window.type("#count-pupils", "193");
        assertEquals(193, saved().counts().get("pupils"));
    }

    @Test
    void whatWasTypedLastIsSavedThoughTheEventIsLeftFromWithinItsField() {
        UUID first = model.selected().get();
        typeAnd("Сурет байқауы", () -> model.selected().set(null));
        assertEquals(
                "Сурет байқауы",
                school.work().getValue().event(first).orElseThrow().title());
        window.run(() -> model.selected().set(first));
        typeAnd("Ертегі сағаты", model::add);
        assertEquals(
                "Ертегі сағаты",
                school.work().getValue().event(first).orElseThrow().title());
        window.type("#event-title", "");
        UUID second = model.selected().get();
        assertEquals(
                "Жаңа іс-шара",
                school.work().getValue().event(second).orElseThrow().title());
    }

    /** Types a title and does something at once, before it is committed. */
    private void typeAnd(String title, Runnable action) {
        window.run(() -> {
            var field = (TextInputControl) window.scene().lookup("#event-title");
            field.requestFocus();
            field.setText(title);
            action.run();
        });
    }

    @Test
    void theFormOfAnEventIsLetGoOnceAnotherIsChosen() {
        WeakReference<?> form = window.call(() -> new WeakReference<>(view().getCenter()));
        window.run(model::add);
        LetGo.assertGone(window, form);
    }

    private EventsView view() {
        return (EventsView) ((StackPane) window.scene().getRoot()).getChildren().getFirst();
    }

    @Test
    void whatIsWrongWithANumberStandsBesideItInWords() {
        window.type("#count-pupils", "көп");
        assertTrue(window.text().contains("«көп» – сан емес"), window.text());
        window.type("#count-pupils", "12");
        assertFalse(window.text().contains("сан емес"));
    }

    @Test
    void aWrongSumIsMendedByTheLinkUnderTheParts() {
        window.type("#count-pupils", "193");
        window.type("#count-pupils_1_4", "70");
        window.type("#count-pupils_5_9", "92");
        window.type("#count-pupils_10_11", "13");
        assertTrue(window.text().contains("70 + 92 + 13 = 175, барлығы 193: 18 жетіспейді."), window.text());
        window.press("#mend-pupils_10_11");
        assertEquals(31, saved().counts().get("pupils_10_11"));
        assertTrue(window.text().contains("барлығымен тең"), window.text());
    }

    @Test
    void whoIsInChargeIsChosenOrTyped() {
        window.type("#event-in-charge", "Әлиева Ж.");
        assertEquals("Әлиева Ж.", saved().inCharge());
        window.run(() -> {
            var box = (ComboBox<?>)
                    window.scene().getRoot().lookup("#event-in-charge").getParent();
            box.show();
            box.getSelectionModel().selectFirst();
            box.hide();
        });
        assertEquals("Үлгібаева С.Е.", saved().inCharge());
        window.run(school::undo);
        // What was typed and chosen without a pause is one step.
        assertEquals("", window.call(() -> ((TextField) window.scene().lookup("#event-in-charge")).getText()));
    }

    @Test
    void aDayThatIsNoneIsUndoneInTheFieldToo() {
        typeDay("32.13.20");
        assertTrue(window.text().contains("«32.13.20»"), window.text());
        window.type("#event-participants", "5-сынып");
        window.run(school::undo);
        assertEquals("15.11.2023", window.call(() -> day().getEditor().getText()));
        assertFalse(window.text().contains("«32.13.20»"), window.text());
    }

    @Test
    void whatWasWrongLeavesNoRoomWhenAnUndoShowsTheEventAgain() {
        window.type("#event-start", "15:00");
        long before = rooms();
        window.type("#event-end", "14:00");
        assertEquals(before + 1, rooms());
        window.type("#event-end", "16:00");
        assertEquals(before + 1, rooms(), "nothing moves while she mends it");
        window.run(school::undo);
        assertEquals(before, rooms());
    }

    private long rooms() {
        return window.call(() -> window.scene().getRoot().lookupAll(".field-problem").stream()
                .filter(Node::isManaged)
                .count());
    }

    @Test
    void aDayThatIsNoneStaysToBeMendedAfterEnter() {
        window.run(() -> {
            day().requestFocus();
            day().getEditor().setText("32.13.20");
            day().fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertEquals("32.13.20", window.call(() -> day().getEditor().getText()));
        assertTrue(window.text().contains("«32.13.20»"), window.text());
        typeDay("15.11.2023");
        assertFalse(window.text().contains("«32.13.20»"), window.text());
    }

    @Test
    void theFormStaysWithAnEventThatMovesToAnotherDay() {
        window.press("#add-event");
        window.press("#add-event");
        Event first = saved();
        window.run(() -> model.show(first.uuid(), ""));
        window.run(school::undo);
        typeDay("22.11.2023");
        assertEquals(first.uuid(), window.call(() -> model.selected().get()));
        assertEquals(
                "2023-11-22",
                school.work()
                        .getValue()
                        .event(first.uuid())
                        .orElseThrow()
                        .date()
                        .toString());
    }

    private void typeDay(String typed) {
        window.run(() -> {
            day().requestFocus();
            day().getEditor().setText(typed);
            list().requestFocus();
        });
    }

    private DatePicker day() {
        return (DatePicker) window.scene().lookup("#event-date");
    }

    @Test
    void aPartnerIsAddedNamedAndRemoved() {
        window.press("#add-partner");
        assertEquals("partner-0-name", window.focused());
        window.type("#partner-0-name", "«Мейірім» қоры");
        assertEquals("«Мейірім» қоры", saved().partners().getFirst().name());
        window.press("#partner-0-remove");
        assertEquals(List.of(), saved().partners());
    }

    @Test
    void aCopiedPictureIsPastedAsAPhoto() {
        copy(Map.of(DataFormat.IMAGE, new WritableImage(40, 30)));
        pasteInto("#event");
        assertEquals(List.of(40, 30), sizeOf(saved().photos().getFirst()));
    }

    @Test
    void aPastedPictureIsSeenThoughThePhotosStandBelowTheForm() {
        window.close();
        show(NARROW);
        copy(Map.of(DataFormat.IMAGE, new WritableImage(40, 30)));
        pasteInto("#event");
        Bounds tile = window.call(() -> {
            Node picture = window.scene().lookup("#photo-0-picture");
            return picture.localToScene(picture.getBoundsInLocal());
        });
        assertTrue(tile.getMaxY() <= window.scene().getHeight(), () -> "she sees that it came: " + tile);
    }

    @Test
    void photosComeThoughTheScreenWasAwayMeanwhile() {
        var place = (StackPane) window.scene().getRoot();
        List<Node> away = new ArrayList<>(place.getChildren());
        window.run(() -> place.getChildren().clear());
        window.run(() -> place.getChildren().setAll(away));
        copy(Map.of(DataFormat.IMAGE, new WritableImage(40, 30)));
        pasteInto("#event");
        assertTrue(window.shows("#photo-0-picture"));
    }

    @Test
    void copiedFilesArePastedThoughTheFocusIsInAField() throws IOException {
        Path photo = Files.write(folder.resolve("a.jpg"), SamplePictures.draw(Scene.STEPPE, "a"));
        copy(Map.of(DataFormat.FILES, List.of(photo.toFile())));
        pasteInto("#count-pupils");
        assertEquals(1, saved().photos().size());
    }

    @Test
    void copiedTextGoesIntoTheFieldThoughAPictureOfItWasCopiedToo() {
        copy(Map.of(DataFormat.PLAIN_TEXT, "25", DataFormat.IMAGE, new WritableImage(40, 30)));
        pasteInto("#count-pupils");
        assertEquals(List.of(), saved().photos());
    }

    @Test
    void aFileThatIsDroppedIsAPhoto() throws IOException {
        Path photo = Files.write(folder.resolve("a.png"), Files.readAllBytes(png()));
        window.run(() -> {
            var source = new PhotoSources(window.words(), model.photos());
            assertTrue(source.dropped(
                    List.of(photo.toFile(), folder.resolve("жоқ.jpg").toFile())));
        });
        assertEquals(1, saved().photos().size());
        assertTrue(window.text().contains("«жоқ.jpg»"), window.text());
    }

    private Path png() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        return Files.write(folder.resolve("drawn.png"), png.toByteArray());
    }

    private void copy(Map<DataFormat, Object> content) {
        window.run(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private void pasteInto(String selector) {
        Node field = window.call(() -> selector.equals("#event")
                ? ((StackPane) window.scene().getRoot()).getChildren().getFirst()
                : window.scene().getRoot().lookup(selector));
        window.run(() ->
                field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, false, false)));
    }

    private static List<Integer> sizeOf(Event.Photo photo) {
        return List.of(photo.width(), photo.height());
    }

    @Test
    void aLinkIsAddedAndItsAddressTyped() {
        window.press("#add-link");
        window.type("#link-0-url", "https://ulgi-mektep.example/kz/news/8");
        assertEquals(
                "https://ulgi-mektep.example/kz/news/8",
                saved().publications().getFirst().url());
    }

    @Test
    void severalCopiedAddressesArePastedIntoOneFieldAsSeveralLinks() {
        window.press("#add-link");
        copy(Map.of(DataFormat.PLAIN_TEXT, "https://a.example/1\nhttps://t.me/b/2"));
        pasteInto("#link-0-url");
        assertEquals(2, saved().publications().size());
        copy(Map.of(DataFormat.PLAIN_TEXT, "https://c.example/3"));
        window.press("#paste-links");
        assertEquals(3, saved().publications().size());
        assertTrue(window.shows("#link-2-url"));
    }

    @Test
    void aPhotoChosenStandsInTheFormAndInTheFile() throws IOException {
        chosen.add(Files.write(folder.resolve("a.jpg"), SamplePictures.draw(Scene.FAIR, "a")));
        window.press("#add-photo");
        assertTrue(window.shows("#photo-0-consent"));
        assertEquals(1, saved().photos().size());
    }

    @Test
    void aPhotoIsMovedWithAltAndTheArrowsAndKeepsTheFocus() throws IOException {
        chosen.add(Files.write(folder.resolve("a.jpg"), SamplePictures.draw(Scene.FAIR, "a")));
        chosen.add(Files.write(folder.resolve("b.jpg"), SamplePictures.draw(Scene.FAIR, "b")));
        window.press("#add-photo");
        List<Event.Photo> before = saved().photos();
        window.run(() -> {
            Node first = window.scene().getRoot().lookup("#photo-0-picture");
            first.requestFocus();
            first.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, true, false));
        });
        assertEquals(List.of(before.get(1), before.get(0)), saved().photos());
        assertEquals("photo-1-picture", window.focused());
    }

    @Test
    void theTitleTypedStandsInTheList() {
        window.type("#event-title", "Сурет байқауы");
        assertEquals("Сурет байқауы", saved().title());
        assertTrue(window.text().contains("Сурет байқауы"));
    }

    @Test
    void severalLinesAreChosenAndDeletedByKeysWithOneNotice() {
        window.press("#add-event");
        window.press("#add-event");
        window.run(() -> {
            list().requestFocus();
            list().getSelectionModel().selectAll();
        });
        window.key(KeyCode.DELETE);
        assertEquals(List.of(), school.work().getValue().events());
        assertTrue(window.text().contains("3 жол жойылды"), window.text());
        window.run(() -> window.scene().getRoot().lookupAll(".notice .button.link").stream()
                .map(ButtonBase.class::cast)
                .forEach(ButtonBase::fire));
        assertEquals(3, school.work().getValue().events().size());
    }

    @Test
    void enterGoesFromTheListIntoTheFormAndInsAddsAnEvent() {
        window.run(() -> list().requestFocus());
        window.key(KeyCode.ENTER);
        window.waitUntil(() -> window.focused().equals("event-title"));
        window.run(() -> list().requestFocus());
        window.key(KeyCode.INSERT);
        assertEquals(2, school.work().getValue().events().size());
    }

    @Test
    void theMenuOfALineOffersOnlyWhatCanBeDoneWithIt() {
        List<String> offered = window.call(() -> {
            var menu = list().getContextMenu();
            menu.getOnShowing().handle(null);
            return menu.getItems().stream()
                    .map(MenuItem::getText)
                    .filter(text -> text != null)
                    .toList();
        });
        assertEquals(List.of("Сайтқа арналған мәтін…", "Тарихы", "Іс-шара қосу", "Жою"), offered);
    }

    @Test
    void typingIntoTheSearchKeepsTheMatchingLinesAndDownGoesToThem() {
        window.type("#event-title", "Сурет байқауы");
        window.press("#add-event");
        window.run(() -> {
            Node search = window.scene().getRoot().lookup("#events-search");
            search.requestFocus();
            ((TextField) search).setText("сурет");
        });
        assertEquals(1, window.call(() -> list().getItems().size()));
        window.key(KeyCode.DOWN);
        assertEquals("events-list", window.focused());
        window.press("#events-show-all");
        assertEquals(2, window.call(() -> list().getItems().size()));
    }

    private ListView<?> list() {
        return (ListView<?>) window.scene().getRoot().lookup("#events-list");
    }

    @Test
    void everyControlTellsItsNameToAScreenReader() {
        window.press("#add-link");
        List<String> nameless = window.call(() -> window.scene().getRoot().lookupAll("*").stream()
                .filter(node -> node.getId() != null && node instanceof Control && node.isFocusTraversable())
                .filter(EventsViewTest::isNameless)
                .map(Node::getId)
                .toList());
        assertEquals(List.of(), nameless);
    }

    private static boolean isNameless(Node node) {
        boolean worded = node instanceof javafx.scene.control.Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isEmpty();
        return !worded
                && (node.getAccessibleText() == null || node.getAccessibleText().isEmpty());
    }

    private Event saved() {
        return school.work().getValue().events().getFirst();
    }
}
