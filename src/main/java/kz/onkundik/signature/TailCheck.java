package kz.onkundik.signature;

import java.util.ArrayList;
import java.util.List;

/** What may follow the signed bytes: nothing, or document time stamps, each over the whole file as it found it. */
final class TailCheck {
    /** An archive renews its time stamps every few years. */
    private static final int MOST = 16;

    /**
     * A later revision that ends in a time stamp.
     *
     * @param range what the time stamp covers: the file up to its end
     */
    record Stamped(SignedRange range, TimeStamp stamp) {}

    private TailCheck() {}

    /** Looks at raw bytes and signatures alone; {@link LaterChanges} looks at what the revisions do. */
    static List<Stamped> check(SignedRange signed) throws Refusal {
        var stamps = new ArrayList<Stamped>();
        byte[] pdf = signed.pdf();
        int end = signed.end();
        while (end < pdf.length) {
            Stamped next = next(pdf, end, stamps.size());
            stamps.add(next);
            end = next.range().end();
        }
        return stamps;
    }

    private static Stamped next(byte[] pdf, int end, int before) throws Refusal {
        int place = ByteRangeCheck.findFrom(pdf, end);
        if (place < 0 || before == MOST) {
            throw new Refusal(VerdictCode.CHANGED_AFTER_SIGNING, (pdf.length - end) + " bytes more");
        }
        try {
            SignedRange range = ByteRangeCheck.read(pdf, place);
            if (range.gapStart() < end) {
                throw new Refusal(VerdictCode.BYTERANGE_GAP, "the time stamp's hole is among the signed bytes");
            }
            return new Stamped(range, TimeStampCheck.check(CmsForm.padded(range.contents()), range::digest));
        } catch (Refusal e) {
            throw new Refusal(VerdictCode.CHANGED_AFTER_SIGNING, e.code() + " " + e.detail(), e);
        }
    }
}
