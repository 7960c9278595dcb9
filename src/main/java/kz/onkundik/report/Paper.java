package kz.onkundik.report;

/** The documents that can be made of an institution's work. */
public enum Paper {
    /** The plan of events, approved by the head. */
    PLAN,
    /** The plan's form with empty rows, to be filled in by hand. */
    BLANK_PLAN,
    /** The report item by item. */
    REPORT,
    /** A covering letter with the report as its appendix. */
    LETTER,
    /** The sums on one page, with charts. */
    SUMMARY,
    /** The register of publications. */
    PUBLICATIONS;

    /** Whether it is a report that can be signed, and carries the data. */
    public boolean isReport() {
        return this == REPORT || this == LETTER;
    }
}
