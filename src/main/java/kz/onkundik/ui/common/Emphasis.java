package kz.onkundik.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence some of whose words are bold: those that {@link #of} marked before the sentence was made of them. */
public final class Emphasis extends TextFlow {
    /** Of the private use area, which nobody types. */
    private static final char BEGIN = '\uE000';

    private static final char END = '\uE001';

    public Emphasis(String sentence) {
        getStyleClass().add("emphasis");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), ""));
        int from = 0;
        while (from < sentence.length()) {
            boolean bold = sentence.charAt(from) == BEGIN;
            int to = sentence.indexOf(bold ? END : BEGIN, from);
            int until = to < 0 ? sentence.length() : to;
            add(sentence.substring(bold ? from + 1 : from, until), bold);
            from = bold ? until + 1 : until;
        }
    }

    /** Marks words as bold. */
    public static String of(String words) {
        return BEGIN + words + END;
    }

    private void add(String words, boolean bold) {
        var text = new Text(words);
        text.getStyleClass().add("text");
        if (bold) {
            text.getStyleClass().add("bold");
        }
        getChildren().add(text);
    }
}
