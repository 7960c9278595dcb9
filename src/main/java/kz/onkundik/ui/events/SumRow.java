package kz.onkundik.ui.events;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.WhileShown;
import kz.onkundik.ui.common.Words;

/** Under the parts: how they add up, as a bar and in words, and what can be pressed where they do not. */
final class SumRow extends VBox {
    private static final double GAP = 4;
    private static final double INDENT = 12;

    private final Words words;
    private final EventNumbers numbers;
    private final PartsBar bar = new PartsBar();
    private final Label said = new Label();
    private final FlowPane mends = new FlowPane(GAP, 0);

    // Kept, for what is derived lives only while somebody holds it.
    private final ObservableValue<PartsSum> sum;

    SumRow(Words words, EventNumbers numbers, ObservableValue<PartsSum> sum) {
        super(GAP);
        this.words = words;
        this.numbers = numbers;
        this.sum = sum;
        setPadding(new Insets(0, 0, 0, INDENT));
        // What can be pressed comes and goes as she types; the columns stay as they are.
        setMinWidth(0);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("hint");
        var line = new VBox(said, mends);
        getChildren().addAll(bar, line);
        sum.subscribe(_ -> show());
        WhileShown.follow(this, words.messages(), this::show);
    }

    private void show() {
        PartsSum now = sum.getValue();
        bar.show(now);
        said.setText(sentence(now, words.messages().get()));
        said.getStyleClass().remove("danger-text");
        if (now.isWrong()) {
            said.getStyleClass().add("danger-text");
        }
        said.setGraphic(now.isWrong() ? StateIcon.ERROR.icon() : null);
        mends.getChildren().setAll(now.mends().stream().map(this::button).toList());
        mends.setManaged(!mends.getChildren().isEmpty());
    }

    private static String sentence(PartsSum now, Messages all) {
        if (now.isEmpty()) {
            return all.text("events.parts.none");
        }
        if (now.isRight()) {
            return all.text("events.parts.right", now.sum());
        }
        if (now.whole().value() == null) {
            return all.text("events.parts.no-whole", now.sum());
        }
        if (!now.isWrong()) {
            return all.text("events.parts.so-far", now.sum(), now.whole().value());
        }
        String added = now.parts().stream()
                .filter(part -> part.value() != null)
                .map(part -> all.formats().number(part.value()))
                .collect(Collectors.joining(" + "));
        return all.text(
                now.lack() > 0 ? "events.parts.lacking" : "events.parts.too-much",
                added,
                now.sum(),
                now.whole().value(),
                Math.abs(now.lack()));
    }

    private Button button(PartsSum.Mend mend) {
        boolean isWhole = mend.indicator().equals(sum.getValue().whole().indicator());
        List<Object> arguments = isWhole
                ? List.of(mend.value())
                : List.of(mend.value(), mend.indicator().label());
        var button = Buttons.link(
                words.text(isWhole ? "events.parts.mend-whole" : "events.parts.mend-part", arguments.toArray()),
                () -> numbers.type(mend.indicator(), mend.value()));
        button.setId("mend-" + mend.indicator().id());
        FlowPane.setMargin(button, Buttons.AT_START);
        return button;
    }
}
