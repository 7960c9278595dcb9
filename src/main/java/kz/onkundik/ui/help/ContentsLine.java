package kz.onkundik.ui.help;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;

/** One line of the contents; the open page's is marked. */
final class ContentsLine extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    ContentsLine(HelpPage page, HelpViewModel model) {
        super(page.title());
        setId("help-contents-" + page.id());
        setMnemonicParsing(false);
        getStyleClass().add("contents-line");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> model.turnTo(page.id()));
        model.page().subscribe(open -> pseudoClassStateChanged(CURRENT, open.equals(page.id())));
    }
}
