package kz.onkundik.problem;

/** How much a {@link Problem} weighs. */
public enum Severity {
    /** Stops a report: a wrong sum, a malformed number, an unanswered item of a final report. */
    ERROR,
    /** Should be mended, stops nothing: a link that is missing. */
    WARNING,
    /** Worth a look: an event on a Sunday. */
    HINT
}
