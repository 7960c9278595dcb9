package kz.onkundik.ui.common.keys;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kz.onkundik.signature.Fingerprint.Comparison;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.InPlacePanel;
import kz.onkundik.ui.common.Segments;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;

/** Confirming a key, in place: its digits large, how they were compared, over which channel and by whom. */
public final class ConfirmPanel extends VBox {
    private static final double GAP = 12;
    private static final double NEAR = 6;
    private static final double NAME_WIDTH = 280;
    private static final double DIGITS_WIDTH = 340;
    private static final List<How> CHANNELS = List.of(How.PHONE, How.PAPER, How.IN_PERSON);

    private final Words words;
    private final ConfirmModel model;
    private final Fields fields;
    private final FingerprintGroups groups = new FingerprintGroups();
    private final Label institution = wrapped("bold");
    private final Label owner = wrapped("hint");
    private final TextField typed = new TextField();
    private final InPlacePanel panel;

    /** It takes no room while nothing is asked. */
    public ConfirmPanel(Words words, ConfirmModel model) {
        this.words = words;
        this.model = model;
        this.fields = new Fields(words);
        setId("confirm-key");
        var confirm = Buttons.primary(words.text("keys.confirm"), model::confirm);
        confirm.setId("confirm-key-do");
        var later = Buttons.secondary(words.text("keys.confirm.later"), model::remember);
        later.setId("confirm-key-later");
        later.visibleProperty().bind(model.asked().map(asked -> !asked.isKept()).orElse(false));
        later.managedProperty().bind(later.visibleProperty());
        panel = new InPlacePanel(
                words,
                words.text("keys.confirm.title"),
                content(),
                model.problem(),
                model::close,
                later,
                Buttons.whyNot(confirm, whyNot()));
        visibleProperty().bind(model.asked().isNotNull());
        managedProperty().bind(visibleProperty());
        model.asked().subscribe(this::show);
    }

    private void show(ConfirmModel.Asked asked) {
        getChildren().setAll(asked == null ? List.of() : List.of(panel));
        if (asked != null) {
            groups.show(asked.spkiSha256());
            institution.textProperty().bind(words.name(asked.institution()));
            owner.setText(asked.owner());
            Spot.bringUp(this);
            typed.requestFocus();
        }
    }

    private Node content() {
        var hint = wrapped("muted");
        hint.textProperty()
                .bind(words.of(
                        all -> all.text("keys.confirm.hint." + model.how().get()), model.how()));
        var channel = new Segments<>(
                CHANNELS,
                how -> words.text("keys.how." + how),
                how -> "confirm-key-" + how.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                model.how());
        return new VBox(GAP, new VBox(2, institution, owner), groups, digits(), tick(), channel, hint, name());
    }

    private Node digits() {
        typed.setId("confirm-key-digits");
        typed.getStyleClass().add("fingerprint");
        typed.textProperty().bindBidirectional(model.typed());
        typed.setOnAction(_ -> {
            if (model.isReady()) {
                model.confirm();
            }
        });
        typed.setMaxWidth(DIGITS_WIDTH);
        var same = mark(Comparison.SAME, StateIcon.KEY_CONFIRMED, "keys.confirm.same");
        var other = mark(Comparison.OTHER, StateIcon.ERROR, "keys.confirm.other");
        return new VBox(NEAR, fields.labelled(words.text("keys.confirm.digits"), typed), same, other);
    }

    private Label mark(Comparison when, StateIcon sign, String key) {
        Label label = sign.label(words.text(key));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.visibleProperty().bind(model.comparison().map(when::equals).orElse(false));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node tick() {
        var tick = new CheckBox();
        tick.setId("confirm-key-compared");
        tick.textProperty().bind(words.text("keys.confirm.compared"));
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.selectedProperty().bindBidirectional(model.compared());
        return tick;
    }

    private Node name() {
        var by = new TextField();
        by.setId("confirm-key-by");
        by.setMaxWidth(NAME_WIDTH);
        by.textProperty().bindBidirectional(model.by());
        return fields.labelled(words.text("keys.by"), by);
    }

    private ObservableValue<String> whyNot() {
        return words.of(
                all -> {
                    if (model.isReady()) {
                        return "";
                    }
                    return all.text(model.by().get().isBlank() ? "keys.confirm.name-first" : "keys.confirm.first");
                },
                model.typed(),
                model.compared(),
                model.by(),
                model.asked());
    }

    private static Label wrapped(String style) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setAlignment(Pos.TOP_LEFT);
        label.getStyleClass().add(style);
        return label;
    }
}
