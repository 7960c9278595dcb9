package kz.onkundik.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.KazakhOrder;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.plan.days.DaysModel;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with lines of the plan as a whole: chosen together, sorted, filtered, copied, given out. */
class PlanLinesTest {
    @TempDir
    Path folder;

    private SchoolModel school;
    private ImportModel importing;
    private final List<Path> opened = new ArrayList<>();

    @AutoClose
    private TestWindow window;

    @BeforeEach
    void open() {
        school = SchoolFixture.sample(folder);
        window = TestWindow.show(1366, 700, Language.KK, ThemeChoice.LIGHT, (words, _) -> {
            var model = new PlanViewModel(words, school, _ -> {});
            var notices = new Notices(words);
            importing = new ImportModel(school, Optional::empty);
            var plan = new PlanView(
                    words,
                    model,
                    new DaysModel(school, model),
                    importing,
                    new PlanExport(school, words, name -> Optional.of(folder.resolve(name)), opened::add),
                    notices);
            return new StackPane(plan, notices);
        });
        window.alsoCloses(school);
    }

    @Test
    void linesThatAreChosenTogetherAreDeletedTogetherAndComeBackTogether() {
        List<String> before = planned();
        choose(withRow(0), withRow(1));
        window.key(KeyCode.DELETE);
        assertEquals(before.size() - 2, planned().size());
        window.press(".notice .link");
        assertEquals(before, planned());
    }

    @Test
    void theMenuOffersWhatCanBeDoneWithTheChosenLines() {
        choose(withRow(0));
        List<String> ofOne = menu();
        choose(withRow(0), withRow(1));
        List<String> ofTwo = menu();
        assertTrue(ofOne.containsAll(List.of("Осындай тағы бір жол", "Тарихы")), ofOne.toString());
        assertFalse(ofTwo.contains("Осындай тағы бір жол"), ofTwo.toString());
        assertTrue(ofTwo.containsAll(List.of("Көшіріп алу", "Жою")), ofTwo.toString());
    }

    @Test
    void aHeadingSortsBothWaysAndTheThirdPressBringsThePapersOrder() {
        List<String> papers = titles();
        TableColumn<PlanEntry, ?> title = column("plan-column-title");
        sort(title, TableColumn.SortType.ASCENDING);
        List<String> up = titles();
        sort(title, TableColumn.SortType.DESCENDING);
        List<String> down = titles();
        window.run(() -> table().getSortOrder().clear());
        assertEquals(up, papers.stream().sorted(new KazakhOrder()).toList());
        assertEquals(up.reversed(), down);
        assertEquals(papers, titles());
    }

    @Test
    void theFilterSaysHowManyItShowsAndLetsGoOfThem() {
        int all = titles().size();
        window.run(() -> item("#plan-filter", "filter-HELD").fire());
        int held = titles().size();
        assertTrue(held > 0 && held < all, held + " of " + all);
        assertTrue(window.text().contains(Integer.toString(held)), window.text());
        window.press("#plan-show-all");
        assertEquals(all, titles().size());
        assertFalse(window.shows("#plan-filtered"));
    }

    @Test
    void copiedLinesGoIntoATableOfAnOfficeProgramAndAreKnownWhenTheyComeBack() {
        choose(withRow(0), withRow(1));
        window.ctrl(KeyCode.C);
        String text = window.call(() -> Clipboard.getSystemClipboard().getString());
        String html = window.call(() -> Clipboard.getSystemClipboard().getHtml());
        assertEquals(2, text.lines().count());
        assertEquals(
                5,
                text.lines()
                        .findFirst()
                        .orElseThrow()
                        .chars()
                        .filter(c -> c == '\t')
                        .count());
        assertEquals(3, html.split("<tr>", -1).length - 1);
        window.ctrl(KeyCode.V);
        assertTrue(window.shows("#import-table"));
        assertEquals(0, window.call(() -> importing.count().get()));
    }

    @Test
    void thePlanGoesOutAsEachKindOfFileAndIsOpenedFromTheNotice() throws IOException {
        int kinds = window.call(() -> export().getItems().size());
        for (int i = 0; i < kinds; i++) {
            int each = i;
            window.run(() -> export().getItems().get(each).fire());
        }
        window.press(".notice .link");
        List<String> files;
        try (var all = Files.list(folder)) {
            files = all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("onkundik"))
                    .sorted()
                    .toList();
        }
        assertEquals(
                List.of("docx", "docx", "pdf", "pdf", "xlsx"),
                files.stream()
                        .map(name -> name.replaceAll(".*\\.", ""))
                        .sorted()
                        .toList(),
                files.toString());
        assertEquals("xlsx", opened.getFirst().toString().replaceAll(".*\\.", ""));
    }

    private void choose(int... rows) {
        window.run(() -> {
            table().requestFocus();
            table().getSelectionModel().clearSelection();
            for (int row : rows) {
                table().getSelectionModel().select(row);
            }
        });
    }

    /** The index of a line that has a row of the plan. */
    private int withRow(int number) {
        return window.call(() -> table().getItems().stream()
                .filter(entry -> entry.line().get().row() != null)
                .map(entry -> table().getItems().indexOf(entry))
                .toList()
                .get(number));
    }

    private List<String> menu() {
        window.run(() -> table().getContextMenu().show(table(), Side.TOP, 100, 100));
        List<String> words = window.call(() -> table().getContextMenu().getItems().stream()
                .map(MenuItem::getText)
                .filter(text -> text != null)
                .toList());
        window.run(() -> table().getContextMenu().hide());
        return words;
    }

    private void sort(TableColumn<PlanEntry, ?> column, TableColumn.SortType type) {
        window.run(() -> {
            column.setSortType(type);
            table().getSortOrder().setAll(List.of(column));
        });
    }

    private List<String> titles() {
        return window.call(() -> table().getItems().stream()
                .map(entry -> entry.line().get())
                .map(new LineWords(window.words())::titleOf)
                .toList());
    }

    private List<String> planned() {
        return school.work().getValue().plan().stream().map(row -> row.title()).toList();
    }

    private TableColumn<PlanEntry, ?> column(String id) {
        return window.call(() -> table().getColumns().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow());
    }

    private MenuItem item(String button, String id) {
        return ((MenuButton) window.scene().lookup(button))
                .getItems().stream()
                        .filter(each -> id.equals(each.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private SplitMenuButton export() {
        return (SplitMenuButton) window.scene().lookup("#plan-export");
    }

    @SuppressWarnings("unchecked")
    private TableView<PlanEntry> table() {
        return (TableView<PlanEntry>) window.scene().lookup("#plan-table");
    }
}
