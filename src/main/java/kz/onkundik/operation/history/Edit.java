package kz.onkundik.operation.history;

import java.util.Optional;

/**
 * One field as it was and as it became.
 *
 * @param field the key of its name among the messages
 * @param of what the name is about, such as an indicator or a language; empty for none
 * @param before what stood there; empty for nothing
 * @param after what stands there; empty for nothing
 */
public record Edit(String field, Object of, Optional<Value> before, Optional<Value> after) {

    /** What stood in a field. */
    public sealed interface Value {}

    /** Somebody's own words. */
    public record Own(String text) implements Value {}

    /** A day, a time, a number, or a name that the campaign gives: said as messages say their arguments. */
    public record Plain(Object value) implements Value {}

    /** @param key the key of a word among the messages */
    public record Word(String key) implements Value {}
}
