package kz.onkundik.ui.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.WhileShown;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Who helped to hold the event: of which kind, and their name. */
final class PartnersPart extends VBox {
    private static final double CLOSE = 4;
    private static final double BESIDE = 8;
    private static final double KIND = 250;

    private final Words words;
    private final Map<String, LocalText> types;
    private final PartnerDrafts partners;
    private final VBox rows = new VBox(CLOSE);

    PartnersPart(Words words, EventsViewModel model, PartnerDrafts partners) {
        super(CLOSE);
        this.words = words;
        this.types = model.snapshot().campaign().partnerTypes();
        this.partners = partners;
        var add = Buttons.with(Feather.PLUS, Buttons.link(words.text("events.add-partner"), this::add));
        add.setId("add-partner");
        getChildren().addAll(new SectionHead(words, "events.partners", model, _ -> false), rows, add);
        partners.all().addListener((ListChangeListener<PartnerDraft>) _ -> show());
        WhileShown.follow(this, words.messages(), this::show);
        show();
    }

    private void add() {
        partners.add(kinds().getFirst());
        rows.getChildren().getLast().lookup(".text-field").requestFocus();
    }

    private List<String> kinds() {
        List<String> kinds = new ArrayList<>(types.keySet());
        kinds.add(PartnerDraft.INSTITUTION);
        return kinds;
    }

    private void show() {
        rows.getChildren().clear();
        for (PartnerDraft partner : partners.all()) {
            rows.getChildren().add(row(partner, "partner-" + rows.getChildren().size() + "-"));
        }
    }

    private HBox row(PartnerDraft partner, String id) {
        TextField name = new Fields(words).text(partner.name());
        name.setId(id + "name");
        name.promptTextProperty().bind(words.text("events.partner-name"));
        name.accessibleTextProperty().bind(words.text("events.partner-name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        var cross = Buttons.icon(
                Feather.X,
                words.text("events.remove-partner"),
                () -> partners.all().remove(partner));
        cross.setId(id + "remove");
        return new HBox(BESIDE, kind(partner, id), name, cross);
    }

    private ComboBox<String> kind(PartnerDraft partner, String id) {
        var box = new ComboBox<String>();
        box.setId(id + "kind");
        Grown.fix(box, KIND);
        var whole = new Tooltip();
        whole.textProperty().bind(box.valueProperty().map(this::said));
        box.setTooltip(whole);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String kind) {
                return kind == null ? "" : said(kind);
            }

            @Override
            public String fromString(String word) {
                throw new UnsupportedOperationException("a kind is chosen, never typed");
            }
        });
        box.getItems().setAll(kinds());
        box.setValue(partner.type().get());
        box.valueProperty().subscribe((_, chosen) -> partner.type().set(chosen));
        box.accessibleTextProperty().bind(words.text("events.partner-kind"));
        return box;
    }

    private String said(String kind) {
        LocalText name = types.get(kind);
        return name == null
                ? words.messages().get().text("events.partner-institution")
                : name.in(words.language().get());
    }
}
