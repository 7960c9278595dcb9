package kz.onkundik.signature;

/** A check that failed. Checked, so that no check can be called without somebody turning it into a verdict. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final VerdictCode code;
    private final String detail;

    /**
     * @param code the check
     * @param detail what was found instead, in technical words
     */
    Refusal(VerdictCode code, String detail) {
        this(code, detail, null);
    }

    Refusal(VerdictCode code, String detail, Throwable cause) {
        super(code + " " + detail, cause);
        this.code = code;
        this.detail = detail;
    }

    /** What a library threw, as the check that failed; what is too large is that in every check. */
    static Refusal of(VerdictCode check, Throwable thrown) {
        VerdictCode code = thrown instanceof TooLarge ? VerdictCode.TOO_LARGE : check;
        return new Refusal(code, String.valueOf(thrown.getMessage()), thrown);
    }

    VerdictCode code() {
        return code;
    }

    String detail() {
        return detail;
    }
}
