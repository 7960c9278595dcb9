package kz.onkundik.operation;

/** Makes an open file as small as what it holds. */
public final class CompactFile {

    /** @return how many bytes smaller it is now */
    public long compact(OpenSchool school) {
        var care = school.file().care();
        long before = care.facts().bytes();
        care.compact();
        return before - care.facts().bytes();
    }
}
