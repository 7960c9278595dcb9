package kz.onkundik.ui.common;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;

/**
 * Fields of a form: the label above, what is wrong below. Nothing needs "Save": what is typed is committed when the
 * field is left, on Enter, after a pause, and every few seconds of one who makes none.
 */
public final class Fields {
    /** How long she stops typing before it is committed. */
    private static final Duration PAUSE = Duration.millis(400);
    /** How much of her work a power cut may take from one who types without a pause. */
    private static final Duration LONGEST = Duration.seconds(3);

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final String COMMITTED = "onkundik.committed";
    private static final double GAP = 4;

    /** How high a line is, as a multiple of its font. */
    private static final double LINE = 1.42;

    /** Above the first row of an area and below its last. */
    private static final double EDGES = 24;

    private final Words words;

    public Fields(Words words) {
        this.words = words;
    }

    /** A line of text that commits to this property and follows it. */
    public TextField text(Property<String> value) {
        var field = new TextField();
        committing(field, value);
        return field;
    }

    /** As {@link #text}, with a list of what is usual to choose from. */
    public SuggestedField suggested(Property<String> value, Supplier<List<String>> offered) {
        return new SuggestedField(value, offered);
    }

    /** Several lines of text that commit to this property and follow it. */
    public TextArea area(Property<String> value) {
        var area = new TextArea();
        area.setWrapText(true);
        committing(area, value);
        leaveOnTab(area);
        keepRows(area);
        return area;
    }

    /** As high as its rows: by itself it measures them before its font is there, each field its own way. */
    private static void keepRows(TextArea area) {
        area.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.ceil(area.getFont().getSize() * LINE) * area.getPrefRowCount() + EDGES,
                        area.fontProperty(),
                        area.prefRowCountProperty()));
    }

    /** Tab goes on to the next field, as everywhere: nobody needs a tab within a text, and the keyboard must get out. */
    public static void leaveOnTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
                area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
    }

    /** Whether something is being typed here that was not committed yet: the field's own undo is meant then. */
    public static boolean isTyping(Node node) {
        return switch (node) {
            case TextInputControl field ->
                !(field.getProperties().get(COMMITTED) instanceof BooleanSupplier committed
                        && committed.getAsBoolean());
            case DatePicker picker -> isTyping(picker.getEditor());
            case ComboBox<?> box -> box.isEditable() && isTyping(box.getEditor());
            case null, default -> false;
        };
    }

    /** A control under its label, without a place for problems. */
    public VBox labelled(ObservableValue<String> label, Control control) {
        return new VBox(GAP, label(label, control), control);
    }

    /** A control under its label, with what is wrong below it and in its edge. */
    public VBox labelled(ObservableValue<String> label, Control control, ObservableValue<Problem> problem) {
        return new VBox(GAP, label(label, control), control, below(control, problem));
    }

    /** What is wrong in a control, to be put below it; the control's edge says it too. */
    public ProblemLabel below(Control control, ObservableValue<Problem> problem) {
        problem.subscribe(
                found -> control.pseudoClassStateChanged(DANGER, found != null && found.severity() == Severity.ERROR));
        var below = new ProblemLabel(words, problem);
        control.accessibleHelpProperty().bind(below.said());
        return below;
    }

    private static Node label(ObservableValue<String> text, Control control) {
        var label = new Label();
        label.getStyleClass().add("field-label");
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.setMinHeight(Control.USE_PREF_SIZE);
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(text);
        return label;
    }

    /** Says when what stands in a field is committed. */
    static void commits(TextInputControl field, BooleanSupplier committed) {
        field.getProperties().put(COMMITTED, committed);
    }

    static void committing(TextInputControl field, Property<String> value) {
        BooleanSupplier committed = () -> field.getText().equals(value.getValue() == null ? "" : value.getValue());
        commits(field, committed);
        var pause = new PauseTransition(PAUSE);
        var longest = new PauseTransition(LONGEST);
        pause.setOnFinished(_ -> {
            longest.stop();
            value.setValue(field.getText());
        });
        longest.setOnFinished(_ -> value.setValue(field.getText()));
        value.subscribe(text -> {
            if (!field.getText().equals(text)) {
                field.setText(text == null ? "" : text);
            }
        });
        field.textProperty().subscribe((_, _) -> {
            pause.playFromStart();
            longest.play();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                value.setValue(field.getText());
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                pause.stop();
                longest.stop();
                value.setValue(field.getText());
            }
        });
    }
}
