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
        return new PlanRow(
                row.uuid(),
                row.items(),
                this == TITLE ? text : row.title(),
                row.date(),
                this == PLACE ? text : row.place(),
                this == PARTICIPANTS ? text : row.participants(),
                this == IN_CHARGE ? text : row.inCharge(),
                row.note(),
                row.outcome());
    }
}
