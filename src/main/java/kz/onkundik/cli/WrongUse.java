package kz.onkundik.cli;

import java.util.List;

/** Options that do not go together, as far as the parser cannot know it; says itself like a failure, with exit code 2. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    /** Not written out: it never leaves this process. */
    private final transient List<Object> arguments;

    /**
     * @param code the message's key
     * @param arguments what the sentence needs
     */
    WrongUse(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
