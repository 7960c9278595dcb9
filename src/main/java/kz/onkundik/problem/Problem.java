package kz.onkundik.problem;

import java.util.List;

/**
 * A finding that a person can mend. It carries a code and arguments, never a sentence: {@code text} says it in the
 * reader's language.
 *
 * @param code the message's key, such as {@code parts.above-whole}
 * @param severity how much it weighs
 * @param place what it is about and where to mend it
 * @param arguments what the sentence needs, in the order of its placeholders
 */
public record Problem(String code, Severity severity, Place place, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem error(String code, Place place, Object... arguments) {
        return new Problem(code, Severity.ERROR, place, List.of(arguments));
    }

    public static Problem warning(String code, Place place, Object... arguments) {
        return new Problem(code, Severity.WARNING, place, List.of(arguments));
    }

    public static Problem hint(String code, Place place, Object... arguments) {
        return new Problem(code, Severity.HINT, place, List.of(arguments));
    }

    /**
     * Where a problem is mended.
     *
     * @param kind the kind of record: {@code item}, {@code plan}, {@code event}, {@code report}, {@code institution}
     * @param id the record's id or UUID; empty where there is only one such record
     * @param field the field within it, such as {@code counts.pupils}; empty for the whole record
     */
    public record Place(String kind, String id, String field) {
        public static Place of(String kind, String id) {
            return new Place(kind, id, "");
        }
    }
}
