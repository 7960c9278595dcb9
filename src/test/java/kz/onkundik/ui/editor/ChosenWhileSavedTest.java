package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Letter;
import kz.onkundik.operation.EditLetters;
import kz.onkundik.problem.Failure;
import kz.onkundik.ui.common.BusyFile;
import kz.onkundik.ui.common.SchoolModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who types into one item or letter and chooses another at once, while the file still takes what was typed. */
class ChosenWhileSavedTest {
    @TempDir
    private Path folder;

    private BusyFile file;
    private SchoolModel school;
    private Failure refused;

    @BeforeEach
    void changeACopy() {
        file = new BusyFile(folder);
        school = EditedCampaign.nextYears(file.school());
    }

    @AfterEach
    void close() {
        school.close(() -> {});
        assertNull(refused);
    }

    @Test
    void theItemThatWasChosenStaysOpenAndEachKeepsItsOwnText() {
        ItemsModel items = items();
        Item first = campaign().items().get(0);
        Item second = campaign().items().get(1);
        items.choose(first);
        file.pause();
        items.draft().text().kk().set("Біріншінің жаңа мәтіні");
        items.choose(second);
        file.goOn();
        assertEquals(second, items.chosen().get());
        items.draft().text().kk().set("Екіншінің жаңа мәтіні");
        assertEquals("Біріншінің жаңа мәтіні", item(first).text().kk());
        assertEquals("Екіншінің жаңа мәтіні", item(second).text().kk());
    }

    @Test
    void whatWasTypedLastIntoAnItemIsKeptThoughAnotherIsChosenByThen() {
        ItemsModel items = items();
        Item first = campaign().items().get(0);
        Item second = campaign().items().get(1);
        items.choose(first);
        file.pause();
        items.draft().text().kk().set("Бір");
        items.draft().text().kk().set("Біріншінің жаңа мәтіні");
        items.choose(second);
        file.goOn();
        assertEquals("Біріншінің жаңа мәтіні", item(first).text().kk());
        assertEquals(second, item(second));
        assertEquals(second, items.chosen().get());
    }

    @Test
    void aNewItemIsNotTakenForTheNextNewOne() {
        ItemsModel items = items();
        int before = campaign().items().size();
        items.add();
        file.pause();
        items.draft().text().kk().set("Жаңа іс-шара");
        items.draft().name().kk().set("Ұран");
        items.add();
        file.goOn();
        items.draft().number().set("77");
        items.draft().text().kk().set("Тағы бір іс-шара");
        List<Item> all = campaign().items();
        assertEquals(before + 2, all.size());
        assertEquals(
                List.of("Ұран"),
                all.stream()
                        .filter(item -> item.text().kk().equals("Жаңа іс-шара"))
                        .map(item -> item.name().kk())
                        .toList());
    }

    @Test
    void whoGivesUpANewItemSeesTheFirstOneFromItsBeginning() {
        ItemsModel items = items();
        items.add();
        items.remove((_, _) -> {});
        assertEquals(campaign().items().getFirst(), items.opened().get());
    }

    @Test
    void theLetterThatWasChosenStaysOpenAndEachKeepsItsOwnNumber() {
        LettersModel letters = letters();
        letters.choose(1);
        file.pause();
        letters.draft().number().set("11");
        letters.draft().number().set("111");
        letters.choose(2);
        file.goOn();
        assertEquals(2, letters.chosen().get());
        letters.draft().number().set("222");
        assertEquals("111", letter(1).number());
        assertEquals("222", letter(2).number());
    }

    @Test
    void whatIsTypedOnWhileTheCampaignsOwnLetterIsSavedIsKeptInItsTurn() {
        LettersModel letters = letters();
        file.pause();
        letters.draft().number().set("01-1");
        letters.draft().addDue();
        letters.draft().dues().get().getLast().day().set("25.11.2024");
        letters.draft().number().set("01-12");
        letters.draft().dues().get().getLast().day().set("26.11.2024");
        file.goOn();
        assertEquals("01-12", letter(0).number());
        assertEquals(LocalDate.of(2024, 11, 26), letter(0).deadlines().getLast().due());
    }

    @Test
    void aSecondPressTakesNoOtherLetterOut() {
        LettersModel letters = letters();
        List<Letter> before = letters.letters().get();
        letters.choose(1);
        file.pause();
        letters.remove(_ -> {});
        letters.remove(_ -> {});
        file.goOn();
        assertEquals(before.get(2), letter(1));
        assertEquals(before.size() - 1, letters.letters().get().size());
    }

    @Test
    void anItemThatIsOnItsWayOutIsMovedNoMore() {
        ItemsModel items = items();
        Item gone = campaign().items().get(1);
        items.choose(gone);
        file.pause();
        items.remove((_, _) -> {});
        items.move(true);
        file.goOn();
        assertEquals(Optional.empty(), campaign().item(gone.id()));
    }

    @Test
    void ofTwoLettersThatAreAlikeTheOneThatStaysIsChosen() {
        LettersModel letters = letters();
        letters.add();
        letters.add();
        List<Letter> all = letters.letters().get();
        assertEquals(all.get(all.size() - 2), all.getLast());
        letters.choose(all.size() - 1);
        letters.remove(_ -> {});
        assertEquals(all.size() - 2, letters.chosen().get());
    }

    @Test
    void aLetterThatWasRefusedIsKeptOnceItIsMended() {
        LettersModel letters = letters();
        letters.choose(1);
        letters.draft().toTypes().set(List.of("no-such-type"));
        letters.draft().number().set("77");
        assertNotNull(refused);
        refused = null;
        letters.draft().toTypes().set(List.of());
        assertEquals("77", letter(1).number());
    }

    @Test
    void whatIsWrongInALetterStaysToBeMendedWhileSomethingElseIsChanged() {
        LettersModel letters = letters();
        letters.choose(1);
        letters.draft().number().set("12/34");
        letters.draft().date().set("32.11.2023");
        letters.draft().number().set("12/345");
        new HeadingModel(school, why -> refused = why).draft().title().kk().set("Балалар айлығы");
        assertEquals("32.11.2023", letters.draft().date().get());
        assertEquals("12/345", letters.draft().number().get());
    }

    private ItemsModel items() {
        return new ItemsModel(school, _ -> {}, why -> refused = why);
    }

    /** With two letters below the campaign's own. */
    private LettersModel letters() {
        var letters = new LettersModel(school, why -> refused = why);
        while (letters.letters().get().size() < 3) {
            letters.add();
        }
        return letters;
    }

    private Item item(Item before) {
        return campaign().item(before.id()).orElseThrow();
    }

    private Letter letter(int place) {
        return EditLetters.all(campaign(), school.snapshot().get().chain()).get(place);
    }

    private Campaign campaign() {
        return school.campaign().getValue();
    }
}
