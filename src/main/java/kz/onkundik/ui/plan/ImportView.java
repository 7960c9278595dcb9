package kz.onkundik.ui.plan;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.onkundik.exchange.plan.FoundPlan;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.PlanRow;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.common.Words;

/** What will be taken from a foreign table, to be looked at before any of it is in the plan. */
final class ImportView extends BorderPane {
    private static final double GAP = 12;

    private final Words words;
    private final ImportModel model;
    private final Notices notices;
    private final VBox about = new VBox(GAP / 2);

    /** @param notices takes how many rows were taken, with the way back */
    ImportView(Words words, ImportModel model, Notices notices) {
        this.words = words;
        this.model = model;
        this.notices = notices;
        setId("plan-import");
        about.getStyleClass().add("import-about");
        var table = new ImportTable(words, model);
        var top = new VBox(head(), about);
        setTop(top);
        setCenter(table);
        setBottom(foot());
        model.plan().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                key.consume();
            }
        });
        table.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                table.requestFocus();
            }
        });
    }

    private Node head() {
        var title = new Label();
        title.textProperty().bind(words.text("plan.import.title"));
        title.getStyleClass().add("screen-title");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(GAP, title, room, tables());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("page-head", "hairline-bottom");
        return head;
    }

    /** Which of several tables is looked at. */
    private Node tables() {
        var box = new ComboBox<FoundPlan>();
        box.setId("import-tables");
        box.accessibleTextProperty().bind(words.text("plan.import.table"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(FoundPlan plan) {
                return plan == null ? "" : name(plan);
            }

            @Override
            public FoundPlan fromString(String name) {
                throw new UnsupportedOperationException("a table is chosen, never typed");
            }
        });
        box.getItems().setAll(model.plans().get());
        box.valueProperty().bindBidirectional(model.plan());
        box.setVisible(model.plans().get().size() > 1);
        box.setManaged(box.isVisible());
        return box;
    }

    private String name(FoundPlan plan) {
        int index = model.plans().get().indexOf(plan) + 1;
        return plan.table().isBlank()
                ? words.messages()
                        .get()
                        .text("plan.import.nth", index, plan.lines().size())
                : words.messages()
                        .get()
                        .text("plan.import.named", plan.table(), plan.lines().size());
    }

    private void show(FoundPlan plan) {
        about.getChildren().clear();
        if (plan == null) {
            return;
        }
        if (!plan.headings().isEmpty()) {
            var columns = new Label();
            columns.textProperty().bind(words.of(all -> columns(all, plan)));
            columns.setWrapText(true);
            columns.getStyleClass().add("hint");
            about.getChildren().add(columns);
        }
        plan.problems().stream()
                .filter(problem -> problem.severity() != Severity.HINT)
                .forEach(problem -> about.getChildren()
                        .add(new Band(ProblemLabel.sign(problem.severity()), words.of(all -> all.text(problem)))));
        List<String> sections = plan.problems().stream()
                .filter(problem -> problem.severity() == Severity.HINT)
                .map(problem -> problem.arguments().get(1).toString())
                .toList();
        if (!sections.isEmpty()) {
            var passed = new Label();
            passed.textProperty().bind(words.text("plan.import.sections", String.join("; ", sections)));
            passed.setWrapText(true);
            passed.getStyleClass().add("hint");
            about.getChildren().add(passed);
        }
    }

    /** "Іс-шара: «Іс-шара атауы»; Мерзімі: «Күні»". */
    private static String columns(Messages all, FoundPlan plan) {
        return all.text(
                "plan.import.columns",
                plan.headings().entrySet().stream()
                        .map(column -> all.text(
                                "plan.import.column",
                                all.text("plan.import.field." + column.getKey().key()),
                                column.getValue().replace('\n', ' ')))
                        .collect(Collectors.joining("; ")));
    }

    private Node foot() {
        var said = new Label();
        said.setId("import-count");
        said.textProperty()
                .bind(words.of(
                        all -> all.text(
                                "plan.import.count",
                                model.lines().get().size(),
                                model.count().get()),
                        model.lines(),
                        model.count()));
        said.getStyleClass().add("hint");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var cancel = Buttons.link(words.text("common.cancel"), model::cancel);
        cancel.setId("import-cancel");
        var take = Buttons.primary(
                words.of(all -> all.text("plan.import.do", model.count().get()), model.count()),
                () -> model.take(this::tell));
        take.setId("import-take");
        var why = words.of(all -> model.count().get() == 0 ? all.text("plan.import.nothing") : "", model.count());
        var foot = new HBox(GAP, said, room, cancel, Buttons.whyNot(take, why));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().addAll("page-foot", "hairline-top");
        return foot;
    }

    private void tell(List<PlanRow> taken, WayBack back) {
        notices.tell(words.text("plan.import.done", taken.size()), back);
    }
}
