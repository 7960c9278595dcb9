package kz.onkundik.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.operation.EmptyBin;
import kz.onkundik.operation.KeepCopies;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.signature.ncalayer.NcaLayer;
import kz.onkundik.ui.care.BinModel;
import kz.onkundik.ui.care.BinSection;
import kz.onkundik.ui.care.CopiesActions;
import kz.onkundik.ui.care.CopiesModel;
import kz.onkundik.ui.care.CopiesSection;
import kz.onkundik.ui.care.FileModel;
import kz.onkundik.ui.care.FileSection;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.history.HistoryModel;
import kz.onkundik.ui.history.HistorySection;
import kz.onkundik.ui.keys.KeysActions;
import kz.onkundik.ui.keys.KeysSection;
import kz.onkundik.ui.keys.KeysViewModel;
import kz.onkundik.ui.settings.CampaignSection;
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
    /** The key of the section about the staff. */
    static final String PEOPLE = "settings.people";

    private static final String INSTITUTION = "settings.institution";
    private static final String CONTINGENT = "settings.contingent";
    private static final String CAMPAIGN = "settings.campaign";
    private static final String LOOK = "settings.look";
    private static final String KEYS = "settings.keys";
    private static final String COPIES = "copies.title";
    private static final String BIN = "bin.title";
    private static final String FILE = "history.section";

    private static final double GAP = 20;

    private final Words words;
    private final List<SettingsSection> sections;
    private final StringProperty section;

    /**
     * @param file the open file
     * @param actions what the sections ask of the system around them
     * @param keep keeps copies of the file
     * @param section the key of the shown section; setting it leads there
     * @param documents leads to where the look of documents is set
     * @param campaign the ways to the pages about campaigns
     * @param random the source of own keys
     */
    SettingsWiring(
            Words words,
            Theme theme,
            SchoolModel school,
            Path file,
            ScreenActions actions,
            KeepCopies keep,
            Notices notices,
            StringProperty section,
            Runnable documents,
            CampaignSection.Ways campaign,
            Clock clock,
            SecureRandom random) {
        this.words = words;
        this.section = section;
        var keys = new KeysViewModel(school, words, keysActions(words, actions), new OwnKeys(clock, random), clock);
        ZoneId zone = clock.getZone();
        sections = List.of(
                new SettingsSection(
                        INSTITUTION,
                        Feather.HOME,
                        () -> new InstitutionSection(words, new InstitutionViewModel(school), documents)),
                new SettingsSection(
                        PEOPLE, Feather.USERS, () -> new PeopleSection(words, new PeopleViewModel(school), notices)),
                new SettingsSection(
                        CONTINGENT, Feather.HASH, () -> new ContingentSection(words, new ContingentViewModel(school))),
                new SettingsSection(
                        CAMPAIGN,
                        Feather.FLAG,
                        () -> HelpTopic.CAMPAIGN.about(new CampaignSection(words, school.campaign(), campaign))),
                new SettingsSection(
                        KEYS,
                        Feather.KEY,
                        keys.attention(),
                        () -> HelpTopic.KEYS.about(new KeysSection(words, keys, notices, clock))),
                new SettingsSection(LOOK, Feather.SUN, () -> new LookSection(words, theme)),
                new SettingsSection(
                        COPIES,
                        Feather.COPY,
                        () -> HelpTopic.COPIES.about(new CopiesSection(
                                words, new CopiesModel(school, keep, file, copiesActions(actions)), notices))),
                new SettingsSection(
                        BIN,
                        Feather.TRASH_2,
                        () -> HelpTopic.BIN.about(
                                new BinSection(words, new BinModel(school, new EmptyBin(clock)), notices, zone))),
                new SettingsSection(
                        FILE,
                        Feather.DATABASE,
                        () -> fileAndHistory(
                                new FileSection(words, new FileModel(school, file, actions.showInFolder()), notices),
                                new HistorySection(
                                        words, new HistoryModel(school, HistoryModel.Subject.EVERYTHING), zone))));
    }

    private static Node fileAndHistory(Node file, Node history) {
        var both = new VBox(GAP, file, history);
        VBox.setVgrow(history, Priority.ALWAYS);
        return both;
    }

    private static KeysActions keysActions(Words words, ScreenActions actions) {
        return new KeysActions(
                actions.keyFile(),
                actions.signedPdf(),
                actions.placeOfDocument(),
                actions.certificates(),
                actions.revocationList(),
                () -> new NcaLayer(words.language().get().code()),
                actions.open());
    }

    private static CopiesActions copiesActions(ScreenActions actions) {
        return new CopiesActions(
                actions.placeOfDocument(), actions.copyFile(), actions.showInFolder(), actions.restore());
    }

    Node view() {
        return new SettingsView(words, sections, section);
    }
}
