package kz.onkundik.signature;

import java.util.function.Supplier;

/**
 * One attack on a signed file.
 *
 * @param name what is done
 * @param expected the check that is meant to refuse it
 * @param file makes the file that comes out
 */
record Attack(String name, VerdictCode expected, Supplier<byte[]> file) {
    /** The same, named after whose file it is done to. */
    Attack on(Victim victim) {
        return new Attack(victim + " " + name, expected, file);
    }

    @Override
    public String toString() {
        return expected + ": " + name;
    }
}
