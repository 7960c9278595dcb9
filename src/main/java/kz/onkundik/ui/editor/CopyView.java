package kz.onkundik.ui.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Deadline;
import kz.onkundik.campaign.Shift;
import kz.onkundik.operation.CampaignInFile;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.DayPicker;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.RadioList;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.editor.CopyViewModel.Way;

/** A campaign that is held again: at the left which one and when, at the right what becomes of its days. */
public final class CopyView extends BorderPane {
    private static final double GAP = 12;
    private static final double CLOSE = 4;
    private static final double LEFT_SHARE = 0.46;
    private static final double DAY = 140;

    /** What it is, its old days, its new ones: of the width. */
    private static final List<Double> SHARES = List.of(36.0, 28.0, 36.0);

    private final Words words;
    private final CopyViewModel model;
    private final Pages pages;
    private final VBox becomes = new VBox(GAP);

    public CopyView(Words words, CopyViewModel model) {
        this.words = words;
        this.model = model;
        this.pages = new Pages(words);
        Pages.dress(this, "copy", model::cancel);
        setTop(new VBox(pages.head("editor.copy.title"), pages.refusal(model.failure())));
        setBottom(foot());
        becomes.setId("copy-becomes");
        becomes.getStyleClass().add("page");
        model.original().subscribe(_ -> fill());
        model.shift().subscribe((_, _) -> fill());
        setLeft(left());
        setCenter(Pages.scrolled(becomes));
    }

    private Node left() {
        var originals = new RadioList<CampaignInFile>(
                each -> words.of(all ->
                        each.title().in(all.language()) + ", " + all.formats().range(each.start(), each.end())),
                model.chosen());
        originals.setId("copy-originals");
        model.originals().subscribe(originals::offer);
        var ways = new RadioList<Way>(way -> words.of(all -> named(all, way), model.original()), model.way());
        ways.setId("copy-ways");
        ways.offer(List.of(Way.values()));
        var picker = new DayPicker(model.firstDay());
        picker.setId("copy-first-day");
        picker.setMaxWidth(DAY);
        var day = new Fields(words).labelled(words.text("editor.copy.first-day"), picker, model.problem());
        day.visibleProperty().bind(model.way().isEqualTo(Way.OTHER_DAY));
        day.managedProperty().bind(day.visibleProperty());
        var left = new VBox(
                GAP,
                pages.line("editor.copy.which", "section-title"),
                originals,
                pages.line("editor.copy.when", "section-title"),
                ways,
                day);
        left.getStyleClass().add("page");
        ScrollPane scroll = Pages.scrolled(left);
        scroll.prefWidthProperty().bind(widthProperty().multiply(LEFT_SHARE));
        scroll.getStyleClass().add("hairline-right");
        return scroll;
    }

    /** A way with the days that it would give. */
    private String named(Messages all, Way way) {
        Optional<Shift> shift = way == Way.OTHER_DAY ? Optional.empty() : model.shift(way);
        Campaign original = model.original().get();
        String days = shift.map(moved -> days(all, moved.moved(original.start()), moved.moved(original.end())))
                .orElse("");
        return all.text("editor.copy.way." + way, days);
    }

    private static String days(Messages all, LocalDate start, LocalDate end) {
        return all.text(
                "editor.copy.days",
                all.formats().range(start, end),
                all.formats().weekdayName(start),
                all.formats().weekdayName(end));
    }

    private void fill() {
        becomes.getChildren().setAll(becomes());
    }

    private List<Node> becomes() {
        Campaign original = model.original().get();
        Shift shift = model.shift().getValue();
        if (original == null || shift == null) {
            return List.of(pages.line("editor.copy.say-day", "muted"));
        }
        var title = new Label();
        title.textProperty().bind(words.name(original.title()));
        title.getStyleClass().addAll("letter", "campaign-title");
        var grid = new GridPane(2 * GAP, 2 * CLOSE);
        SHARES.forEach(share -> grid.getColumnConstraints().add(column(share)));
        grid.addRow(
                0,
                pages.line("editor.copy.campaign", "compact"),
                pages.text(all -> all.formats().range(original.start(), original.end()), "compact", "muted"),
                pages.text(
                        all -> days(all, shift.moved(original.start()), shift.moved(original.end())),
                        "compact",
                        "bold"));
        int row = 1;
        for (Deadline deadline : original.deadlines()) {
            LocalDate day =
                    deadline.due() != null ? deadline.due() : deadline.at().toLocalDate();
            LocalDate moved = shift.moved(day);
            grid.addRow(
                    row++,
                    pages.text(
                            all -> deadline.what() == null
                                    ? all.text("editor.copy.deadline")
                                    : deadline.what().in(all.language()),
                            "compact"),
                    pages.text(all -> all.formats().date(day), "compact", "muted"),
                    pages.text(
                            all -> all.text(
                                    "editor.copy.day", moved, all.formats().weekdayName(moved)),
                            "compact"));
        }
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        return List.of(
                title,
                pages.text(
                        all -> all.text(
                                "editor.about",
                                all.language().capitalised(original.kindLabel().in(all.language())),
                                all.formats().range(original.start(), original.end()),
                                original.items().size(),
                                original.indicators().size()),
                        "muted"),
                pages.line("editor.copy.becomes", "section-title"),
                grid,
                pages.line("editor.copy.kept", "muted"),
                pages.line("editor.copy.left-out", "muted"));
    }

    private Node foot() {
        var cancel = pages.cancel(model::cancel);
        cancel.setId("copy-cancel");
        var take = Buttons.primary(words.text("editor.copy.take"), model::take);
        take.setId("copy-take");
        take.setDefaultButton(true);
        var why =
                words.of(all -> model.shift().getValue() == null ? all.text("editor.copy.say-day") : "", model.shift());
        return Pages.foot(cancel, Buttons.whyNot(take, why));
    }

    private static ColumnConstraints column(double share) {
        var column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }
}
