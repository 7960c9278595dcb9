package kz.onkundik.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.editor.CopyView;
import kz.onkundik.ui.editor.CopyViewModel;
import kz.onkundik.ui.editor.EditView;
import kz.onkundik.ui.editor.EditViewModel;
import kz.onkundik.ui.editor.LetterView;
import kz.onkundik.ui.editor.LetterViewModel;
import kz.onkundik.ui.editor.ReceiveView;
import kz.onkundik.ui.editor.ReceiveViewModel;
import kz.onkundik.ui.settings.CampaignSection;
import kz.onkundik.ui.shell.CampaignMenu;
import kz.onkundik.ui.shell.UndoButtons;

/** The pages over the window on which a campaign is received, copied, made from a letter, changed. */
final class CampaignWiring {
    private final Words words;
    private final Consumer<String> turn;
    private final ReceiveViewModel receive;
    private final CopyViewModel copy;
    private final LetterViewModel letter;
    private final EditViewModel edit;
    /** Kept, for who only looks at what it is made of does not hold it. */
    private final BooleanExpression covering;

    /**
     * @param turn turns to the campaign of this id: all screens are made anew
     * @param made turns to a campaign that was just made here, to be looked through and changed
     */
    CampaignWiring(
            Words words, SchoolModel school, ScreenActions actions, Consumer<String> turn, Consumer<String> made) {
        this.words = words;
        this.turn = turn;
        receive = new ReceiveViewModel(school, actions.campaignFile(), turn);
        copy = new CopyViewModel(school, made);
        letter = new LetterViewModel(school, made);
        edit = new EditViewModel(school, actions.placeOfDocument());
        covering = receive.offer().isNotNull().or(copy.open()).or(letter.open()).or(edit.open());
    }

    /**
     * The pages, of which none or one is seen.
     *
     * @param undo stands in the head of the page where the campaign is changed
     */
    List<Node> pages(UndoButtons undo) {
        Node changed = page(new EditView(words, edit, copy::begin, undo), edit.open());
        changed.addEventFilter(KeyEvent.KEY_PRESSED, undo::key);
        return List.of(
                page(
                        new ReceiveView(words, receive),
                        receive.offer().map(_ -> true).orElse(false)),
                page(new CopyView(words, copy), copy.open()),
                page(new LetterView(words, letter), letter.open()),
                changed);
    }

    /** Whether one of the pages is seen, and covers all that lies below. */
    BooleanExpression covering() {
        return covering;
    }

    /** Whether the campaign is being changed: the screens are made anew when that is done. */
    ReadOnlyBooleanProperty editing() {
        return edit.open();
    }

    /** Opens the page on which the campaign in work is changed. */
    void begin() {
        edit.begin();
    }

    /** Opens that page at the letters by which the campaign came. */
    void beginLetters() {
        edit.beginLetters();
    }

    /** Opens the page on which a campaign is made out of its letter's text. */
    void paste() {
        letter.begin();
    }

    /** The ways to the pages. */
    CampaignSection.Ways ways() {
        return new CampaignSection.Ways(edit::begin, copy::begin, letter::begin, receive::choose);
    }

    /** The campaigns of the file, and the ways to another. */
    CampaignMenu menu(Snapshot now) {
        return new CampaignMenu(
                now.campaigns().stream()
                        .map(each -> new CampaignMenu.Choice(each.id(), each.title(), each.start(), each.end()))
                        .toList(),
                now.campaign().id(),
                turn,
                edit::begin,
                copy::begin,
                letter::begin,
                receive::choose);
    }

    private static Node page(Node view, ObservableValue<Boolean> shown) {
        Node page = HelpTopic.CAMPAIGN.about(view);
        page.visibleProperty().bind(shown);
        page.visibleProperty().subscribe(seen -> {
            if (seen) {
                Stops.enter(page);
            }
        });
        return page;
    }
}
