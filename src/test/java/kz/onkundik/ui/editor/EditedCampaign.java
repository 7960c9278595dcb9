package kz.onkundik.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Item;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;

/** Next year's campaign, a copy in the sample's file, and the page on which it is changed. */
final class EditedCampaign implements AutoCloseable {
    private final Path folder;
    private SchoolModel school;
    private EditViewModel model;

    /** @param folder also for the campaign as a file of its own */
    EditedCampaign(Path folder) {
        this.folder = folder;
        school = nextYears(SchoolFixture.sample(folder));
        begin();
    }

    /** Copies the campaign of a file to next year, and turns to it. */
    static SchoolModel nextYears(SchoolModel file) {
        List<SchoolModel> turned = new ArrayList<>();
        var copy = new CopyViewModel(file, id -> file.turnTo(id, turned::add));
        copy.begin();
        copy.take();
        return turned.getFirst();
    }

    /** Goes on with another campaign of the file. */
    void turnTo(String id) {
        school.turnTo(id, turned -> school = turned);
        begin();
    }

    private void begin() {
        model = new EditViewModel(school, name -> Optional.of(folder.resolve(name)));
        model.begin();
    }

    SchoolModel school() {
        return school;
    }

    EditViewModel model() {
        return model;
    }

    Campaign campaign() {
        return school.campaign().getValue();
    }

    Item first() {
        return campaign().items().getFirst();
    }

    /** Shows the page. */
    TestWindow show(Language language, ThemeChoice theme, int width, int height) {
        return TestWindow.show(
                width, height, language, theme, (words, _) -> new EditView(words, model, () -> {}, new Region()));
    }

    @Override
    public void close() {
        school.close(() -> {});
    }
}
