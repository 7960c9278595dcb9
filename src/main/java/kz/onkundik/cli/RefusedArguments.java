package kz.onkundik.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the program's words what picocli has refused. */
final class RefusedArguments {
    private RefusedArguments() {}

    static WrongUse of(ParameterException refused) {
        return switch (refused) {
            case MissingParameterException missing -> new WrongUse("cli.wrong.missing", names(missing.getMissing()));
            case UnmatchedArgumentException unknown ->
                new WrongUse("cli.wrong.unknown", String.join(" ", unknown.getUnmatched()));
            case OverwrittenOptionException twice -> new WrongUse("cli.wrong.twice", name(twice.getOverwritten()));
            default ->
                refused.getArgSpec() == null || refused.getValue() == null
                        ? new WrongUse("cli.wrong.use")
                        : new WrongUse("cli.wrong.value", name(refused.getArgSpec()), refused.getValue());
        };
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(RefusedArguments::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
