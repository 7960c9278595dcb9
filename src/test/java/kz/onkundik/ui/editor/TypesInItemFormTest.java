package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.editor.EditViewModel.Part;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom an item concerns is asked for the types of institution that the campaign knows by then. */
class TypesInItemFormTest {
    @AutoClose
    private EditedCampaign edited;

    private SchoolModel school;
    private EditViewModel model;

    @BeforeEach
    void makeNextYears(@TempDir Path folder) {
        edited = new EditedCampaign(folder);
        school = edited.school();
        model = edited.model();
    }

    @Test
    void aTypeThatWasAddedOrRenamedJustNowIsAskedForToo() {
        try (var window = edited.show(Language.KK, ThemeChoice.LIGHT, 1366, 696)) {
            window.run(() -> {
                model.part().set(Part.CAMPAIGN);
                model.heading().draft().addType();
                typed().name().kk().set("балабақша");
            });
            window.run(() -> model.part().set(Part.ITEMS));
            assertEquals(names(), asked(window));
            window.run(() -> {
                model.part().set(Part.CAMPAIGN);
                typed().name().kk().set("мектепке дейінгі ұйым");
            });
            window.run(() -> model.part().set(Part.ITEMS));
            assertEquals(names(), asked(window));
        }
    }

    private List<String> names() {
        return school.campaign().getValue().institutionTypes().values().stream()
                .map(LocalText::kk)
                .toList();
    }

    private static List<String> asked(TestWindow window) {
        return window.call(() -> window.scene().getRoot().lookupAll(".combo-box").stream()
                .filter(box -> box.getId() != null && box.getId().startsWith("item-concern-"))
                .map(Node::getAccessibleText)
                .toList());
    }

    private TypeDraft typed() {
        return model.heading().draft().types().get().getLast();
    }
}
