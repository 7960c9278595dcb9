package kz.onkundik.ui.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The numbers of an event, in two columns; parts stand under their whole. */
final class NumbersPart extends VBox {
    private static final double GAP = 8;
    private static final double BETWEEN = 12;

    /** On a large screen a number still stands near its name. */
    private static final double WIDEST = 760;

    private static final String WRONG_SUM = "count.wrong-sum";

    private final Words words;
    private final EventsViewModel model;
    private final EventDraft draft;
    private final VBox left = new VBox(GAP);
    private final VBox right = new VBox(GAP);

    NumbersPart(Words words, EventsViewModel model, EventDraft draft) {
        super(GAP);
        Spot.mark(this, "counts");
        this.words = words;
        this.model = model;
        this.draft = draft;
        Button add = Buttons.with(Feather.PLUS, Buttons.link(words.text("events.add-count"), () -> {}));
        add.setId("add-count");
        add.setOnAction(_ -> offer(add));
        getChildren()
                .addAll(
                        new SectionHead(
                                words,
                                "events.numbers",
                                model,
                                problem -> problem.place().field().startsWith("counts")),
                        new TwoColumns(left, right, BETWEEN, GAP, WIDEST),
                        new ProblemLabel(words, model.problem(draft.saved().uuid(), "counts")),
                        add);
        draft.counts().addListener((ListChangeListener<CountDraft>) _ -> show());
        show();
    }

    private void offer(Button from) {
        var menu = new ContextMenu();
        for (Indicator indicator : model.numbers().others()) {
            var choice = new MenuItem(indicator.label().in(words.language().get()));
            choice.setOnAction(_ -> model.numbers().add(indicator));
            menu.getItems().add(choice);
        }
        menu.show(from, Side.BOTTOM, 0, 0);
    }

    private void show() {
        left.getChildren().clear();
        right.getChildren().clear();
        List<List<CountDraft>> groups = groups();
        int rows = draft.counts().size();
        int placed = 0;
        for (List<CountDraft> group : groups) {
            VBox column = placed == 0 || placed + group.size() <= (rows + 1) / 2 ? left : right;
            place(group, column);
            placed += group.size();
        }
    }

    /** The whole, the parts that add up to it with how they do, then the other parts. */
    private void place(List<CountDraft> group, VBox column) {
        CountDraft whole = group.getFirst();
        Map<String, List<CountDraft>> adding = group.stream()
                .filter(count -> count != whole && count.indicator().disjoint() != null)
                .collect(Collectors.groupingBy(
                        count -> count.indicator().disjoint(), LinkedHashMap::new, Collectors.toList()));
        column.getChildren().add(row(whole, false, !adding.isEmpty()));
        adding.values().forEach(parts -> {
            parts.forEach(part -> column.getChildren().add(row(part, true, false)));
            column.getChildren()
                    .add(new SumRow(words, model.numbers(), model.numbers().sum(whole, parts)));
        });
        group.stream()
                .filter(count -> count != whole && count.indicator().disjoint() == null)
                .forEach(part -> column.getChildren().add(row(part, true, false)));
    }

    /** Each whole with its parts; a part whose whole is not shown stands alone. */
    private List<List<CountDraft>> groups() {
        List<List<CountDraft>> groups = new ArrayList<>();
        for (CountDraft count : draft.counts()) {
            groups.stream()
                    .filter(group -> group.getFirst()
                            .indicator()
                            .id()
                            .equals(count.indicator().partOf()))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(count), () -> groups.add(new ArrayList<>(List.of(count))));
        }
        return groups;
    }

    /** @param summed whether how its parts add up is said below them */
    private CountRow row(CountDraft count, boolean part, boolean summed) {
        Map<String, Long> contingent = model.snapshot().work().contingent();
        String id = count.indicator().id();
        return new CountRow(
                words,
                count,
                part,
                contingent.get(id),
                model.problem(draft.saved().uuid(), "counts." + id),
                model.problem(
                        draft.saved().uuid(),
                        "counts." + id,
                        problem -> !summed || !problem.code().endsWith(WRONG_SUM)));
    }
}
