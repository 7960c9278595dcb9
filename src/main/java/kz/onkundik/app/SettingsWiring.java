package kz.onkundik.app;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.history.HistoryModel;
import kz.onkundik.ui.history.HistorySection;
import kz.onkundik.ui.settings.ContingentSection;
import kz.onkundik.ui.settings.ContingentViewModel;
import kz.onkundik.ui.settings.InstitutionSection;
import kz.onkundik.ui.settings.InstitutionViewModel;
import kz.onkundik.ui.settings.LookSection;
import kz.onkundik.ui.settings.PeopleSection;
import kz.onkundik.ui.settings.PeopleViewModel;
import kz.onkundik.ui.settings.SettingsSection;
import kz.onkundik.ui.settings.SettingsView;
import org.kordamp.ikonli.feather.Feather;

/** The sections of the settings in their order, each from a room of its own. */
final class SettingsWiring {
    private static final String INSTITUTION = "settings.institution";
    private static final String PEOPLE = "settings.people";
    private static final String CONTINGENT = "settings.contingent";
    private static final String LOOK = "settings.look";
    private static final String FILE = "history.section";

    private final Words words;
    private final List<SettingsSection> sections;
    private final StringProperty section = new SimpleStringProperty("");

    /**
     * @param documents leads to where the look of documents is set
     * @param keys the section about keys and trust
     * @param care the sections about copies and what was deleted
     * @param zone of the times that are shown
     */
    SettingsWiring(
            Words words,
            Theme theme,
            SchoolModel school,
            Runnable documents,
            SettingsSection keys,
            List<SettingsSection> care,
            ZoneId zone) {
        this.words = words;
        sections = new ArrayList<>(List.of(
                new SettingsSection(
                        INSTITUTION,
                        Feather.HOME,
                        () -> new InstitutionSection(words, new InstitutionViewModel(school), documents)),
                new SettingsSection(PEOPLE, Feather.USERS, () -> new PeopleSection(words, new PeopleViewModel(school))),
                new SettingsSection(
                        CONTINGENT, Feather.HASH, () -> new ContingentSection(words, new ContingentViewModel(school))),
                keys,
                new SettingsSection(LOOK, Feather.SUN, () -> new LookSection(words, theme))));
        sections.addAll(care);
        sections.add(new SettingsSection(
                FILE,
                Feather.DATABASE,
                () -> new HistorySection(words, new HistoryModel(school, HistoryModel.Subject.EVERYTHING), zone)));
    }

    Node view() {
        return new SettingsView(words, sections, section);
    }

    /** Leads to the staff. */
    void showPeople() {
        section.set(PEOPLE);
    }

    /** The key of the shown section; setting it leads there. */
    StringProperty section() {
        return section;
    }
}
