package kz.onkundik.ui.welcome;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.EmptyState;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.welcome.WelcomeViewModel.Recent;
import kz.onkundik.ui.welcome.WelcomeViewModel.State;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The right of the first screen: what to do about a file that could not be opened now, and those that were open. */
final class RecentFiles extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final double WIDTH = 524;
    private static final double ROW = 472;
    private static final double GAP = 14;
    private static final double EMPTY_HEIGHT = 120;

    private final Words words;
    private final WelcomeViewModel model;
    private final Clock clock;
    private final VBox rows = new VBox();

    RecentFiles(Words words, WelcomeViewModel model, FileQuestions questions, Clock clock) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.clock = clock;
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        rows.getStyleClass().add("card");
        rows.setPadding(new Insets(2));
        getChildren().addAll(new WaysOut(words, model.waysOut(), questions), head(), rows);
        model.recent().addListener((ListChangeListener<Recent>) _ -> list());
        list();
    }

    private Node head() {
        var title = new Label();
        title.textProperty().bind(words.text("welcome.recent"));
        title.getStyleClass().add("section-title");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var forget = Buttons.link(words.text("welcome.forget"), model::forgetRecent);
        forget.setId("forget-recent");
        HBox.setMargin(forget, Buttons.AT_END);
        var head = new HBox(title, room, forget);
        head.setAlignment(Pos.CENTER_LEFT);
        model.recent().addListener((ListChangeListener<Recent>)
                _ -> forget.setVisible(!model.recent().isEmpty()));
        forget.setVisible(!model.recent().isEmpty());
        return head;
    }

    private void list() {
        rows.getChildren().clear();
        for (Recent each : model.recent()) {
            if (!rows.getChildren().isEmpty()) {
                rows.getChildren().add(hairline());
            }
            rows.getChildren().add(row(each));
        }
        if (rows.getChildren().isEmpty()) {
            var empty = new EmptyState(words.text("welcome.recent.none"));
            empty.setMinHeight(EMPTY_HEIGHT);
            rows.getChildren().add(empty);
        }
    }

    private Button row(Recent recent) {
        Path path = recent.file().path();
        var name = new Label(path.getFileName().toString());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        var where = new Label();
        String folder = String.valueOf(path.getParent());
        where.textProperty()
                .bind(
                        switch (recent.state()) {
                            case THERE -> words.of(_ -> folder);
                            case OPEN -> words.text("welcome.open-elsewhere", recent.who());
                            case MISSING -> words.text("welcome.missing", folder);
                            case UNPLUGGED -> words.text("welcome.unplugged", folder);
                        });
        where.getStyleClass().add("hint");
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        var lines = new VBox(name, where);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var when = new Label();
        when.textProperty().bind(words.of(all -> said(all, recent)));
        when.getStyleClass().add("hint");
        when.setMinWidth(USE_PREF_SIZE);
        var content = new HBox(GAP, icon(recent), lines, when);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setPrefWidth(ROW);
        var row = new Button(null, content);
        row.getStyleClass().add("recent");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setTooltip(new Tooltip(path.toString()));
        row.setAccessibleText(name.getText());
        row.accessibleHelpProperty().bind(where.textProperty());
        row.setOnAction(_ -> model.open(path));
        return row;
    }

    private static Node icon(Recent recent) {
        var icon = new FontIcon(
                switch (recent.state()) {
                    case THERE -> Feather.FILE_TEXT;
                    case OPEN -> Feather.LOCK;
                    case MISSING, UNPLUGGED -> Feather.ALERT_TRIANGLE;
                });
        icon.getStyleClass().add(recent.state() == State.THERE ? "accent" : "warning");
        return icon;
    }

    private static Region hairline() {
        var line = new Region();
        line.getStyleClass().add("hairline-bottom");
        line.setMinHeight(1);
        VBox.setMargin(line, new Insets(0, GAP, 0, GAP));
        return line;
    }

    /** "бүгін 16:12", "кеше 09:40", and the date before that. */
    private String said(Messages all, Recent recent) {
        ZonedDateTime opened = recent.file().opened().atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (opened.toLocalDate().equals(today)) {
            return all.text("welcome.today", TIME.format(opened));
        }
        if (opened.toLocalDate().equals(today.minusDays(1))) {
            return all.text("welcome.yesterday", TIME.format(opened));
        }
        return all.formats().date(opened.toLocalDate());
    }
}
