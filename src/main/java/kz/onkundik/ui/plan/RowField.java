package kz.onkundik.ui.plan;

import kz.onkundik.school.PlanRow;

/** What of a plan's row is typed as text. */
public enum RowField {
    TITLE,
    PLACE,
    PARTICIPANTS,
    IN_CHARGE;

    /** The text of this field; empty where there is no row. */
    public String of(PlanRow row) {
        if (row == null) {
            return "";
        }
        return switch (this) {
            case TITLE -> row.title();
            case PLACE -> row.place();
            case PARTICIPANTS -> row.participants();
            case IN_CHARGE -> row.inCharge();
        };
    }

    /** The row with another text in this field. */
    PlanRow in(PlanRow row, String text) {
        return switch (this) {
            case TITLE -> row.withTitle(text);
            case PLACE -> row.withPlace(text);
            case PARTICIPANTS -> row.withParticipants(text);
            case IN_CHARGE -> row.withInCharge(text);
        };
    }
}
