package kz.onkundik.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.InPlacePanel;
import kz.onkundik.ui.common.TypedName;
import kz.onkundik.ui.common.Words;

/** How an indicator is called and, of a new one, what it counts. */
final class IndicatorPanel extends VBox {
    /** What is counted where nobody says otherwise. */
    static final String PERSONS = "persons";

    private static final List<String> UNITS = List.of(PERSONS, "items", "KZT");

    private final Words words;
    private final Indicator indicator;
    private final TypedName name = new TypedName();
    private final ObjectProperty<String> unit = new SimpleObjectProperty<>();

    /** @param define takes the indicator as it was typed */
    IndicatorPanel(Words words, Indicator indicator, Consumer<Indicator> define, Runnable close) {
        this.words = words;
        this.indicator = indicator;
        name.kk().set(indicator.label().kk());
        name.ru().set(indicator.label().ru() == null ? "" : indicator.label().ru());
        unit.set(indicator.unit());
        boolean isNew = indicator.id().isEmpty();
        Button keep = Buttons.primary(words.text(isNew ? "editor.indicator.add" : "editor.indicator.rename"), () -> {
            define.accept(typed());
            close.run();
        });
        keep.setId("indicator-keep");
        var why =
                words.of(all -> name.parse() == null ? all.text("editor.indicator.no-name") : "", name.kk(), name.ru());
        var fields = new VBox(Pages.GAP, Pages.halves(label("kk", name.kk()), label("ru", name.ru())));
        if (isNew) {
            fields.getChildren().add(unit());
        }
        getChildren()
                .add(new InPlacePanel(
                        words,
                        words.text(isNew ? "editor.indicator.new" : "editor.indicator.name"),
                        fields,
                        Bindings.createObjectBinding(() -> null),
                        close,
                        Buttons.whyNot(keep, why)));
    }

    private Indicator typed() {
        LocalText label = ItemDraft.kept(name.parse(), indicator.label());
        return indicator.id().isEmpty() ? Indicator.counted(unit.get(), label) : indicator.called(label);
    }

    private Node label(String language, StringProperty value) {
        var field = new TextField();
        field.textProperty().bindBidirectional(value);
        field.setId("indicator-name-" + language);
        return new Fields(words).labelled(words.text("editor.indicator.name." + language), field);
    }

    private Node unit() {
        var choice = new Choice<>(words, UNITS, (all, one) -> all.text("editor.indicator.unit." + one), unit);
        choice.setId("indicator-unit");
        return new Fields(words).labelled(words.text("editor.indicator.unit"), choice);
    }
}
