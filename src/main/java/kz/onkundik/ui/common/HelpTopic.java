package kz.onkundik.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** The pages of the help, in the order of its contents. A screen, or a part of one, says here which is about it. */
public enum HelpTopic {
    START,
    WELCOME,
    OVERVIEW,
    PLAN,
    DAYS,
    EVENTS,
    PUBLICATIONS,
    REPORT,
    SIGNING,
    SENDING,
    DOCUMENTS,
    CHECK,
    DEADLINES,
    CAMPAIGN,
    SETTINGS,
    KEYS,
    COPIES,
    BIN,
    WORDS,
    SHORTCUTS;

    private static final String MARK = "onkundik.help";

    /** What the page's file is called, and what other pages call it: {@code plan-import}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Says that this page is about a node and all that is in it, except for parts with a page of their own. */
    public <N extends Node> N about(N node) {
        node.getProperties().put(MARK, this);
        return node;
    }

    /** The page about what is seen: what lies over other things goes before them, a part before its whole. */
    public static Optional<HelpTopic> seen(Node root) {
        if (!root.isVisible()) {
            return Optional.empty();
        }
        if (root instanceof Parent parent) {
            // A scrolled pane that was shown just now has its content among its children only once it is styled.
            List<Node> parts = parent instanceof ScrollPane pane && pane.getContent() != null
                    ? List.of(pane.getContent())
                    : parent.getChildrenUnmodifiable().reversed();
            var within = parts.stream().flatMap(child -> seen(child).stream()).findFirst();
            if (within.isPresent()) {
                return within;
            }
        }
        return root.hasProperties() && root.getProperties().get(MARK) instanceof HelpTopic topic
                ? Optional.of(topic)
                : Optional.empty();
    }
}
