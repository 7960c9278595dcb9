package kz.onkundik.ui.publications;

import java.util.UUID;

/**
 * What a text is about.
 *
 * @param event the event, or null where it is about more than one
 */
public record Subject(Kind kind, UUID event) {
    public static final Subject CAMPAIGN = new Subject(Kind.CAMPAIGN, null);
    public static final Subject ITEMS = new Subject(Kind.ITEMS, null);

    /** What it can be. */
    public enum Kind {
        /** The campaign as a whole. */
        CAMPAIGN,
        /** What was done, item by item of the letter. */
        ITEMS,
        EVENT
    }

    public static Subject of(UUID event) {
        return new Subject(Kind.EVENT, event);
    }
}
