package kz.onkundik.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Person;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.WayBack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed into the settings reaches the file, and what is wrong leaves it as it was. */
class SettingsViewModelsTest {
    @TempDir
    Path folder;

    private SchoolModel school;

    @BeforeEach
    void open() {
        school = SchoolFixture.empty(folder);
    }

    @AfterEach
    void close() {
        school.close(() -> {});
    }

    private Institution held() {
        return school.institution().getValue();
    }

    @Test
    void anotherNameAndNumberReachTheFileAndTheRestStays() {
        Institution before = held();
        var model = new InstitutionViewModel(school);
        model.name().kk().set("№5 мектеп-лицей");
        model.bin().set("990140001233");
        assertEquals("№5 мектеп-лицей", held().name().kk());
        assertEquals("990140001233", held().bin());
        assertEquals(before.people(), held().people());
        assertEquals(before.name().en(), held().name().en());
        assertEquals(List.of(), model.problems());
    }

    @Test
    void aNameThatIsMissingOrAShortNumberIsSaidAndNotSaved() {
        Institution before = held();
        var model = new InstitutionViewModel(school);
        model.bin().set("99014");
        assertEquals("newfile.bin-malformed", model.problem("bin").getValue().code());
        model.bin().set(before.bin());
        model.name().kk().set(" ");
        assertEquals("newfile.name-missing", model.problem("name").getValue().code());
        assertEquals(before, held());
    }

    @Test
    void aDoubtfulNumberIsSavedAndDoubted() {
        Institution it = held();
        save(new Institution(
                it.uuid(),
                null,
                it.type(),
                it.level(),
                it.superior(),
                it.superiorName(),
                it.name(),
                it.letterhead(),
                it.people(),
                false));
        var model = new InstitutionViewModel(school);
        model.bin().set("990140001239");
        assertEquals("settings.bin-doubtful", model.problem("bin").getValue().code());
        assertEquals("990140001239", held().bin());
    }

    @Test
    void aNewPersonIsKeptOnceNameAndPostAreThere() {
        int before = held().people().size();
        var model = new PeopleViewModel(school);
        model.add();
        assertNull(model.problem("name").getValue());
        model.form().name().set("Жаңабаева Ж. Ж.");
        Problem missing = model.problem("post").getValue();
        assertEquals("newfile.post-missing", missing.code());
        assertEquals(before, held().people().size());
        model.form().post().kk().set("психолог");
        Person added = held().people().getLast();
        assertEquals("Жаңабаева Ж. Ж.", added.name());
        assertEquals("staff", added.role());
        assertEquals(before, model.chosen().get());
    }

    @Test
    void aPersonIsChangedWhereSheStandsAndTakenOffTheList() {
        var model = new PeopleViewModel(school);
        List<Person> before = List.copyOf(held().people());
        model.chosen().set(1);
        model.form().phone().set("8 (700) 000-00-00");
        assertEquals("8 (700) 000-00-00", held().people().get(1).phone());
        assertEquals(before.getFirst(), held().people().getFirst());
        List<WayBack> back = new ArrayList<>();
        List<Person> whole = held().people();
        model.remove((_, way) -> back.add(way));
        assertEquals(before.size() - 1, held().people().size());
        assertFalse(held().people().contains(before.get(1)));
        back.getFirst().go();
        assertEquals(whole, held().people());
    }

    @Test
    void peopleArePutInAnotherOrder() {
        var model = new PeopleViewModel(school);
        List<Person> before = List.copyOf(held().people());
        assertFalse(model.canMove(-1).getValue());
        model.move(1);
        assertEquals(List.of(before.get(1), before.get(0)), held().people().subList(0, 2));
        assertEquals(1, model.chosen().get());
        assertEquals(before.getFirst().name(), model.form().name().get());
        model.move(-1);
        assertEquals(before, held().people());
        model.chosen().set(before.size() - 1);
        model.move(1);
        assertEquals(before, held().people());
    }

    @Test
    void theListFollowsWhatTheFileHolds() {
        var model = new PeopleViewModel(school);
        save(held().withPeople(held().people().subList(0, 1)));
        assertEquals(1, model.people().size());
        assertEquals(held().people().getFirst().name(), model.form().name().get());
    }

    @Test
    void wholesAreSavedAndAnEmptyFieldIsNoZero() {
        var model = new ContingentViewModel(school);
        whole(model, "teachers").text().set("54");
        assertEquals(54L, school.work().getValue().contingent().get("teachers"));
        whole(model, "teachers").text().set("0");
        assertEquals(0L, school.work().getValue().contingent().get("teachers"));
        whole(model, "teachers").text().set("");
        assertFalse(school.work().getValue().contingent().containsKey("teachers"));
    }

    @Test
    void winnersAreNotAskedForAndWhatTheFileKnowsOfThemStays() {
        var campaign = school.campaign().getValue().id();
        school.change(
                "settings.saving",
                open -> {
                    open.file().saveContingent(campaign, Map.of("winners", 7L));
                    return 7;
                },
                _ -> {});
        var model = new ContingentViewModel(school);
        assertFalse(model.wholes().get().stream()
                .anyMatch(whole -> whole.indicator().id().equals("winners")));
        whole(model, "teachers").text().set("54");
        assertEquals(
                Map.of("winners", 7L, "teachers", 54L), school.work().getValue().contingent());
    }

    @Test
    void whatIsNoNumberIsSaidAndNothingIsSaved() {
        var model = new ContingentViewModel(school);
        var before = school.work().getValue().contingent();
        whole(model, "pupils").text().set("көп");
        assertEquals(
                "events.count-malformed",
                whole(model, "pupils").problem().getValue().code());
        assertEquals(before, school.work().getValue().contingent());
    }

    private void save(Institution changed) {
        school.change(
                "settings.saving",
                open -> {
                    open.file().saveInstitution(changed);
                    return changed;
                },
                _ -> {});
    }

    private static ContingentViewModel.Whole whole(ContingentViewModel model, String indicator) {
        return model.wholes().get().stream()
                .filter(whole -> whole.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
