package kz.onkundik.exchange.plan;

import java.util.Locale;

/** What a column of a plan says. */
public enum PlanField {
    ITEM,
    TITLE,
    DATE,
    TIME,
    PLACE,
    PARTICIPANTS,
    IN_CHARGE,
    NOTE;

    /** As it stands in the list of headings and in the keys of words: {@code in-charge}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static PlanField of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
