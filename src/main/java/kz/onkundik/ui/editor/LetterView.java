package kz.onkundik.ui.editor;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Campaign.Level;
import kz.onkundik.campaign.letter.LetterProposal;
import kz.onkundik.campaign.letter.ReadLetter;
import kz.onkundik.campaign.letter.ReadLetter.Paragraph;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.DayPicker;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Segments;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.editor.LetterDraft.DueChoice;

/** A campaign out of its letter: at the left the letter, at the right what was recognised, to be mended and taken. */
public final class LetterView extends BorderPane {
    private static final double GAP = 12;
    private static final double CLOSE = 4;
    private static final double RIGHT = 440;
    private static final double DAY = 140;

    private final Words words;
    private final LetterViewModel model;
    private final Fields fields;
    private final Pages pages;

    public LetterView(Words words, LetterViewModel model) {
        this.words = words;
        this.model = model;
        this.fields = new Fields(words);
        this.pages = new Pages(words);
        Pages.dress(this, "letter", model::cancel);
        setTop(new VBox(head(), pages.refusal(model.failure())));
        setCenter(letter());
        setRight(form());
        setBottom(foot());
        Stops.begin(this, this::getCenter);
    }

    private Node head() {
        var languages = new Segments<>(
                List.of(Language.KK, Language.RU),
                each -> words.text("editor.letter.text." + each.code()),
                each -> "letter-language-" + each.code(),
                model.language());
        languages.accessibleTextProperty().bind(words.text("editor.letter.language"));
        var again = Buttons.secondary(words.text("editor.letter.again"), this::empty);
        again.setId("letter-again");
        model.language()
                .subscribe(now -> again.visibleProperty().bind(model.read(now).isNotNull()));
        return pages.head("editor.letter.title", again, languages);
    }

    /** What is pasted next goes where the text was. */
    private void empty() {
        model.text(model.language().get()).set("");
        Stops.enter(this);
    }

    private Node letter() {
        var shown = new StackPane();
        shown.setAlignment(Pos.TOP_LEFT);
        // One for all: what is changed far down must not bring her back to the top.
        ScrollPane scroll = Pages.scrolled(null);
        Runnable show = () -> {
            Language now = model.language().get();
            ReadLetter read = model.read(now).get();
            if (read == null) {
                shown.getChildren().setAll(paper(now));
            } else {
                scroll.setContent(lines(read));
                shown.getChildren().setAll(scroll);
            }
        };
        model.language().subscribe(_ -> show.run());
        List.of(Language.KK, Language.RU).forEach(each -> model.read(each).subscribe((_, _) -> show.run()));
        return shown;
    }

    /** Where the text is pasted; it is read as soon as it is there. */
    private Node paper(Language of) {
        var area = new TextArea();
        area.setId("letter-text");
        Fields.leaveOnTab(area);
        area.setWrapText(true);
        area.getStyleClass().addAll("letter", "letter-paper");
        area.promptTextProperty().bind(words.text("editor.letter.paste"));
        area.accessibleTextProperty().bind(words.text("editor.letter.text." + of.code()));
        area.textProperty().subscribe((_, text) -> {
            if (text.length() > 1) {
                model.text(of).set(text);
            }
        });
        return area;
    }

    private Node lines(ReadLetter read) {
        long leftOver = read.paragraphs().stream().filter(Paragraph::isLeftOver).count();
        var said = new Label();
        said.textProperty()
                .bind(words.text("editor.letter.read", read.paragraphs().size(), (int) leftOver));
        said.getStyleClass().add("hint");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        var all = new VBox(GAP, said, new LetterLines(words, model, read));
        all.getStyleClass().add("page");
        return all;
    }

    private Node form() {
        var form = new VBox(
                GAP,
                pages.line("editor.letter.found", "section-title"),
                title("title-kk", model.draft().titleKk(), "title"),
                title("title-ru", model.draft().titleRu(), "title-ru"),
                new HBox(
                        GAP,
                        day("start", model.draft().start()),
                        day("end", model.draft().end())),
                new HBox(
                        GAP,
                        text("number", model.draft().number(), "number"),
                        day("date", model.draft().date())),
                sentFrom(),
                items(),
                deadlines());
        form.getStyleClass().add("page");
        ScrollPane scroll = Pages.scrolled(form);
        scroll.setMinWidth(RIGHT);
        scroll.setMaxWidth(RIGHT);
        scroll.getStyleClass().addAll("hairline-left");
        return scroll;
    }

    /** Titles are long: two lines are seen whole. */
    private Node title(String name, StringProperty value, String place) {
        TextArea area = fields.area(value);
        area.setId("letter-" + name);
        area.setPrefRowCount(2);
        area.setMinHeight(Region.USE_PREF_SIZE);
        return fields.labelled(words.text("editor.letter." + name), area, model.problem(place));
    }

    private Node text(String name, StringProperty value, String place) {
        TextField field = fields.text(value);
        field.setId("letter-" + name);
        return fields.labelled(words.text("editor.letter." + name), field, model.problem(place));
    }

    private Node day(String name, StringProperty value) {
        var picker = new DayPicker(value);
        picker.setId("letter-" + name);
        picker.setMaxWidth(DAY);
        picker.setMinWidth(DAY);
        var box = fields.labelled(words.text("editor.letter." + name), picker, model.problem(name));
        box.setMaxWidth(DAY + GAP);
        return box;
    }

    private Node sentFrom() {
        var from = new Choice<>(
                words,
                model.senders().stream().map(Level::id).toList(),
                (all, id) -> level(id).label().in(all.language()),
                model.draft().sentFrom());
        from.setId("letter-from");
        return fields.labelled(words.text("editor.letters.from"), from);
    }

    private Level level(String id) {
        return model.senders().stream()
                .filter(level -> level.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** How many items, tasks and results. */
    private Node items() {
        var said = new Label();
        said.setId("letter-items");
        said.textProperty()
                .bind(words.of(
                        all -> {
                            LetterProposal found = model.proposal().get();
                            return found == null
                                    ? all.text("editor.letter.nothing-yet")
                                    : all.text(
                                            "editor.letter.lists",
                                            found.items().size(),
                                            found.sections().size(),
                                            found.tasks().size(),
                                            found.results().size());
                        },
                        model.proposal()));
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(
                CLOSE,
                pages.line("editor.letter.items", "field-label"),
                said,
                new ProblemLabel(words, model.problem("items")));
    }

    private Node deadlines() {
        var list = new VBox(CLOSE);
        list.setId("letter-deadlines");
        model.draft()
                .deadlines()
                .subscribe(all -> list.getChildren()
                        .setAll(all.stream().map(this::deadline).toList()));
        var whole = new VBox(CLOSE, pages.line("editor.letter.deadlines", "field-label"), list);
        whole.visibleProperty().bind(model.draft().deadlines().map(all -> !all.isEmpty()));
        whole.managedProperty().bind(whole.visibleProperty());
        return whole;
    }

    private Node deadline(DueChoice due) {
        var box = new CheckBox();
        box.selectedProperty().bindBidirectional(due.taken());
        box.textProperty()
                .bind(words.of(all -> all.text(
                        due.found().due().isPublication() ? "editor.letter.due-publish" : "editor.letter.due-report",
                        due.found().due().day(),
                        all.formats().weekdayName(due.found().due().day()),
                        due.found().due().yearIsSaid()
                                ? 0
                                : due.found().due().day().getYear() + "")));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        var quote = new Label();
        quote.textProperty().bind(words.name(due.found().quote()));
        quote.getStyleClass().addAll("letter", "hint");
        quote.setWrapText(true);
        quote.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(CLOSE, box, quote);
    }

    private Node foot() {
        var cancel = pages.cancel(model::cancel);
        cancel.setId("letter-cancel");
        var take = Buttons.primary(words.text("editor.copy.take"), model::take);
        take.setId("letter-take");
        var why = words.of(
                all -> model.problems().stream().findFirst().map(all::text).orElse(""), model.checked());
        return Pages.foot(cancel, Buttons.whyNot(take, why));
    }
}
