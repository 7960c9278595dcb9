package kz.onkundik.problem;

import java.util.List;

/**
 * An operation that could not finish. It is thrown once, where the trouble is met, with its cause, and caught at the
 * edge (command line, window), where {@code text} turns its code and arguments into a sentence.
 */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    /** Not written out: failures never travel between processes. */
    private final transient List<Object> arguments;

    /**
     * @param code the message's key, such as {@code file.missing}
     * @param arguments what the sentence needs, in the order of its placeholders
     */
    public Failure(String code, Object... arguments) {
        this(null, code, arguments);
    }

    /**
     * @param cause what was thrown below, for the log; may be null
     * @param code the message's key
     * @param arguments what the sentence needs
     */
    public Failure(Throwable cause, String code, Object... arguments) {
        super(code + " " + List.of(arguments), cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
