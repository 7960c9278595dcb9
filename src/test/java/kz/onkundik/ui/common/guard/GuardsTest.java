package kz.onkundik.ui.common.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Each guard over pictures sees what it is there to see, and lets pass what is right. */
class GuardsTest {
    @Test
    void wordsThatAreCutOrOutsideOrOverOthersAreFound() {
        assertEquals(
                List.of("Жарияланымдар (cut)", "Есеп (outside)"),
                found(() -> new Pane(new Label("Жоспар"), cut(), at(190)), ReadableWords::faults));
        assertEquals(
                List.of("Есеп (outside)"),
                found(() -> scrolled(at(500), ScrollBarPolicy.NEVER), ReadableWords::faults));
        assertEquals(
                List.of("Жоспар (lies over: Есеп)"),
                found(
                        () -> {
                            var narrow = new HBox(whole("Жоспар"), whole("Есеп"));
                            narrow.getChildren().getFirst().setTranslateX(20);
                            return narrow;
                        },
                        ReadableWords::faults));
        assertEquals(
                List.of("Мекеменің қазақша атауы (cut)"),
                found(() -> new Pane(prompting("Мекеменің қазақша атауы")), ReadableWords::faults));
    }

    @Test
    void aWordOfWhichAPartStandsInTheNextLineIsFoundAndAnAddressPasses() {
        assertEquals(
                List.of("қамқорлығынсыз (broken: ата-ананың қамқорлығынсыз)"),
                found(
                        () -> new VBox(
                                wrapped("ата-ананың қамқорлығынсыз"), wrapped("https://ulgi-mektep.example/kz/news")),
                        ReadableWords::faults));
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(80);
        label.setMaxWidth(80);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Test
    void wordsThatAreToldOnHoverOrCanBeScrolledToOrAreHiddenPass() {
        assertEquals(
                List.of(),
                found(
                        () -> {
                            Label told = cut();
                            told.setTooltip(new Tooltip("Жарияланымдар"));
                            Label hidden = at(190);
                            hidden.setVisible(false);
                            return new VBox(told, hidden, scrolled(at(500), ScrollBarPolicy.AS_NEEDED));
                        },
                        ReadableWords::faults));
    }

    @Test
    void controlsWithoutANameAreFound() {
        assertEquals(
                List.of(
                        "Button.button (no name)",
                        "TextField.text-input.text-field (no name)",
                        "ComboBox.combo-box-base.combo-box (no name)",
                        "ListView#names.list-view (no name)",
                        "Region (no name)"),
                found(
                        () -> {
                            var names = new ListView<String>();
                            names.setId("names");
                            var own = new Region();
                            own.setFocusTraversable(true);
                            return new VBox(
                                    new Button(null, new FontIcon(Feather.X)),
                                    new TextField(),
                                    new ComboBox<String>(),
                                    names,
                                    own);
                        },
                        NamedControls::faults));
    }

    @Test
    void aControlIsNamedByItsWordsItsLabelItsTooltipOrATextOfItsOwn() {
        assertEquals(
                List.of(),
                found(
                        () -> {
                            var field = new TextField();
                            var label = new Label("Күні");
                            label.setLabelFor(field);
                            var hinted = new Button(null, new FontIcon(Feather.X));
                            hinted.setTooltip(new Tooltip("Жабу"));
                            var box = new ComboBox<String>();
                            box.setEditable(true);
                            box.setAccessibleText("Түрі");
                            return new VBox(new Button("Есеп"), label, field, hinted, box);
                        },
                        NamedControls::faults));
    }

    @Test
    void paleWordsAndSignsAreFound() {
        assertEquals(
                List.of("FontIcon.ikonli-font-icon fth-x (contrast 2.85)", "Ескерту (contrast 2.85)"),
                found(
                        () -> {
                            var icon = new FontIcon(Feather.X);
                            icon.setStyle("-fx-fill: #999999; -fx-icon-color: #999999;");
                            var pale = styled("Ескерту", "-fx-text-fill: #999999");
                            return new VBox(pale, icon, styled("Есеп", "-fx-text-fill: #595959"));
                        },
                        ReadableColours::faults));
        assertEquals(
                List.of("Қате (contrast 1.00)"),
                found(
                        () -> {
                            var ground = new StackPane(styled("Қате", "-fx-text-fill: white"));
                            ground.setStyle("-fx-background-color: #c21d2a, rgba(255, 255, 255, 1)");
                            return ground;
                        },
                        ReadableColours::faults));
    }

    @Test
    void whatIsDisabledMayBePaleAndATranslucentGroundIsMixed() {
        assertEquals(
                List.of(),
                found(
                        () -> {
                            var disabled = styled("Есеп", "-fx-text-fill: #999999");
                            disabled.setDisable(true);
                            var ground = new StackPane(styled("Қате", "-fx-text-fill: #999999"));
                            ground.setStyle("-fx-background-color: rgba(0, 0, 0, 0.9)");
                            return new VBox(disabled, ground);
                        },
                        ReadableColours::faults));
    }

    @Test
    void whatOnlyAMouseReachesIsFound() {
        assertEquals(
                List.of("Label.label (not by keyboard)", "Button.button (not by keyboard)"),
                found(
                        () -> {
                            var clicked = new Label("Есеп");
                            clicked.setOnMouseClicked(_ -> {});
                            var skipped = new Button("Жабу");
                            skipped.setFocusTraversable(false);
                            return new VBox(clicked, skipped, new Button("Артқа"));
                        },
                        KeyboardReach::faults));
    }

    @Test
    void aFieldThatKeepsTheTabForItselfIsFound() {
        assertEquals(
                List.of("Button.button (Tab does not come here)"),
                found(() -> new VBox(new TextArea(), new Button("Жабу")), KeyboardReach::faults));
        assertEquals(
                List.of(),
                found(
                        () -> {
                            var area = new TextArea();
                            Fields.leaveOnTab(area);
                            return new VBox(area, new Button("Жабу"));
                        },
                        KeyboardReach::faults));
    }

    @Test
    void tabComesToOneOfSeveralTogglesAndArrowsToTheOthers() {
        assertEquals(
                List.of(),
                found(
                        () -> {
                            var group = new ToggleGroup();
                            var chosen = new ToggleButton("Қаз");
                            var other = new ToggleButton("Рус");
                            group.getToggles().addAll(chosen, other);
                            chosen.setSelected(true);
                            return new HBox(chosen, other);
                        },
                        KeyboardReach::faults));
    }

    private static List<String> found(Supplier<Parent> view, Function<Scene, List<String>> guard) {
        try (var window =
                TestWindow.show(200, 300, Language.KK, ThemeChoice.LIGHT, (_, _) -> new StackPane(view.get()))) {
            return window.call(() -> guard.apply(window.scene()));
        }
    }

    private static Parent scrolled(Label content, ScrollBarPolicy sideways) {
        var pane = new ScrollPane(new Pane(content));
        pane.setHbarPolicy(sideways);
        return pane;
    }

    private static Label cut() {
        var label = new Label("Жарияланымдар");
        label.setMaxWidth(40);
        return label;
    }

    private static Label at(double x) {
        var label = new Label("Есеп");
        label.setLayoutX(x);
        return label;
    }

    private static Label whole(String text) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static TextField prompting(String prompt) {
        var field = new TextField();
        field.setPromptText(prompt);
        field.setMaxWidth(100);
        field.setPadding(new Insets(4));
        return field;
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.setStyle(style);
        return label;
    }
}
