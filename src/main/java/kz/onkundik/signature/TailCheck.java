package kz.onkundik.signature;

/** What may follow the signed bytes: nothing. */
final class TailCheck {
    private TailCheck() {}

    static void check(SignedRange range) throws Refusal {
        int more = range.pdf().length - range.end();
        if (more > 0) {
            throw new Refusal(VerdictCode.CHANGED_AFTER_SIGNING, more + " bytes more");
        }
    }
}
