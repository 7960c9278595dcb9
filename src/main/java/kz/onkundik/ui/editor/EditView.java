package kz.onkundik.ui.editor;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.text.FileNames;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.InPlacePanel;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.ProblemList;
import kz.onkundik.ui.common.Segments;
import kz.onkundik.ui.common.SidePanel;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.editor.EditViewModel.Part;
import kz.onkundik.ui.editor.ItemsModel.Done;
import org.kordamp.ikonli.feather.Feather;

/** The campaign in work while it is changed: its parts at the left, the chosen one's form, the checks at the right. */
public final class EditView extends BorderPane {
    private static final double NEAR = 8;
    private static final double CHECKS = 330;
    private static final double ROOM_NEEDED = 1240;
    private static final int LONGEST_NAME = 60;

    private final Words words;
    private final EditViewModel model;
    private final ItemsModel items;
    private final Notices notices;
    private final Runnable copy;
    private final Node tools;
    private final Pages pages;
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private Made made;

    /** What the page consists of. */
    private record Made(Node top, Node center, Node foot) {}

    /**
     * @param copy makes the campaign again, for one that may not be changed itself
     * @param tools take back what was done, and bring it again
     */
    public EditView(Words words, EditViewModel model, Runnable copy, Node tools) {
        this.words = words;
        this.model = model;
        this.items = model.items();
        this.notices = new Notices(words);
        this.copy = copy;
        this.tools = tools;
        this.pages = new Pages(words);
        Pages.dress(this, "edit", model::close);
        Spot.follow(this, model.wanted());
        model.open().subscribe(this::show);
    }

    /** Made at the first opening and kept: its model lives as long, and would follow each that is made anew. */
    private void show(boolean open) {
        if (open && made == null) {
            made = new Made(top(), center(), foot());
        }
        asking.set(false);
        setTop(open ? made.top() : null);
        setCenter(open ? made.center() : null);
        setBottom(open ? made.foot() : null);
    }

    private Node top() {
        var parts = new Segments<>(
                List.of(Part.values()),
                part -> words.text("editor.edit.part." + part),
                part -> "edit-part-" + part,
                model.part());
        var top = new VBox(pages.head("editor.edit.title", parts, tools));
        var bands = new VBox();
        bands.getStyleClass().add("page-band");
        model.mayChange().subscribe(may -> bands.getChildren().setAll(may ? List.of() : List.of(fromAbove())));
        top.getChildren().addAll(bands, pages.refusal(model.failure()));
        return top;
    }

    private Node fromAbove() {
        var again = Buttons.secondary(words.text("editor.edit.copy"), () -> {
            model.close();
            copy.run();
        });
        again.setId("edit-copy");
        return new Band(StateIcon.HINT, words.text("editor.edit.from-above"), again);
    }

    private Node center() {
        var toggle = new ToggleButton();
        toggle.setId("edit-checks-toggle");
        toggle.textProperty().bind(words.text("editor.edit.checks"));
        var shown = new BorderPane();
        Node asked = items();
        Node heading = editable(Pages.scrolled(new HeadingForm(words, model.heading(), notices)));
        Node letters = new LettersPart(words, model.letters(), notices);
        model.part()
                .subscribe(part -> shown.setCenter(
                        switch (part) {
                            case ITEMS -> asked;
                            case LETTERS -> letters;
                            case CAMPAIGN -> heading;
                        }));
        var strip = new HBox(toggle);
        strip.getStyleClass().add("edit-strip");
        strip.managedProperty().bind(toggle.visibleProperty());
        strip.visibleProperty().bind(toggle.visibleProperty());
        shown.setTop(strip);
        var checks = new ProblemList(words, "editor.edit.checks", model.findings(), model::numberOf, model::mend);
        checks.setId("edit-checks");
        var padded = new VBox(checks);
        padded.getStyleClass().add("edit-checks");
        ScrollPane panel = Pages.scrolled(padded);
        panel.getStyleClass().add("hairline-left");
        return new StackPane(new SidePanel(shown, panel, CHECKS, ROOM_NEEDED, toggle), notices);
    }

    private Node items() {
        var list = new ItemList(words, items, model.mayChange(), this::askToRemove);
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(list, listFoot());
        left.setMinWidth(Pages.LIST);
        left.setMaxWidth(Pages.LIST);
        left.getStyleClass().add("hairline-right");
        var asked = new VBox();
        asked.getStyleClass().add("edit-asked");
        asked.managedProperty().bind(asking);
        asking.subscribe((_, now) -> asked.getChildren().setAll(now ? List.of(question()) : List.of()));
        items.chosen().subscribe(_ -> asking.set(false));
        ScrollPane form = Pages.scrolled(new ItemForm(words, items));
        items.opened().subscribe(_ -> Pages.startAnew(form));
        items.shownAgain().subscribe((_, _) -> ProblemLabel.takeRooms(form.getContent()));
        var right = new BorderPane(editable(form));
        right.setTop(asked);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(left, right);
    }

    private Node editable(Node form) {
        form.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !model.mayChange().getValue(), model.mayChange()));
        return form;
    }

    private Node listFoot() {
        Button add = Buttons.with(Feather.PLUS, Buttons.secondary(words.text("editor.edit.add"), items::add));
        add.setId("item-add");
        Button up = Buttons.icon(Feather.ARROW_UP, words.text("editor.edit.up"), () -> items.move(true));
        up.setId("item-up");
        Button down = Buttons.icon(Feather.ARROW_DOWN, words.text("editor.edit.down"), () -> items.move(false));
        down.setId("item-down");
        Button remove = Buttons.icon(Feather.TRASH_2, words.text("editor.edit.remove"), this::askToRemove);
        remove.setId("item-remove");
        var foot = new HBox(
                NEAR,
                whyNot(add, () -> ""),
                whyNot(up, () -> items.canMove(true) ? "" : "editor.edit.is-first"),
                whyNot(down, () -> items.canMove(false) ? "" : "editor.edit.is-last"),
                whyNot(remove, () -> items.canRemove() ? "" : "editor.edit.is-only"));
        foot.getStyleClass().addAll("edit-list-foot", "hairline-top");
        return foot;
    }

    /** @param reason the key of why not; empty where it may be pressed */
    private Node whyNot(Button button, Supplier<String> reason) {
        return Buttons.whyNot(
                button,
                words.of(
                        all -> {
                            String key = model.mayChange().getValue() ? reason.get() : "editor.edit.not-ours";
                            return key.isEmpty() ? "" : all.text(key);
                        },
                        model.mayChange(),
                        model.campaign(),
                        items.chosen()));
    }

    /** Asks only where something hangs on the item; else the notice is enough. */
    private void askToRemove() {
        if (!items.isNew() && !items.done().isNothing()) {
            asking.set(true);
        } else {
            remove();
        }
    }

    private void remove() {
        asking.set(false);
        items.remove((title, back) ->
                notices.tell(words.of(all -> all.text("editor.edit.removed", title.in(all.language()))), back));
    }

    private Node question() {
        Done done = items.done();
        var really = Buttons.primary(words.text("editor.edit.remove-still"), this::remove);
        really.setId("item-remove-still");
        return new InPlacePanel(
                words,
                words.text("editor.edit.remove-title"),
                pages.text(all -> all.text("editor.edit.remove-what", done.planRows(), done.events()), "compact"),
                new SimpleObjectProperty<>(),
                () -> asking.set(false),
                really);
    }

    private Node foot() {
        var file = Buttons.with(Feather.SAVE, Buttons.secondary(words.text("editor.edit.save-file"), this::saveFile));
        file.setId("edit-save-file");
        var done = Buttons.primary(words.text("editor.edit.done"), model::close);
        done.setId("edit-done");
        return Pages.foot(file, done);
    }

    private void saveFile() {
        model.saveFile(
                fileName(words.messages().get(), model.campaign().getValue()),
                saved -> notices.tell(
                        words.text("editor.edit.saved-file", saved.getFileName().toString())));
    }

    private static String fileName(Messages all, Campaign campaign) {
        String year = Integer.toString(campaign.start().getYear());
        String title = campaign.title().in(all.language());
        return FileNames.of(all.text("editor.edit.file-name", year, title), LONGEST_NAME) + ".json";
    }
}
