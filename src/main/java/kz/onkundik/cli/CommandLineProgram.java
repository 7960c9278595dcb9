package kz.onkundik.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import kz.onkundik.problem.BugReport;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.Paper;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line. Results go to standard output, words to standard error, in the user's language. Exit codes: 0 done, 1
 * a finding, 2 wrong use, 3 could not. Nobody ever sees a stack trace: it goes to the log.
 */
public final class CommandLineProgram {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);
    private static final String LANGUAGE_OPTION = "--ui-lang";
    private static final int USAGE_WIDTH = 110;

    private final Surroundings surroundings;

    public CommandLineProgram(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs one command and returns the exit code. */
    public int run(String... arguments) {
        var messages = new Messages(chosenLanguage(arguments));
        var voice = new Voice(messages, surroundings.out(), surroundings.err());
        try {
            return program(voice).execute(arguments);
        } catch (RuntimeException | Error e) {
            return troubled(e, voice);
        }
    }

    /** The language is needed before parsing, because parsing can fail. */
    private Language chosenLanguage(String... arguments) {
        Language chosen = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(LANGUAGE_OPTION + "=")) {
                chosen = Language.of(arguments[i].substring(LANGUAGE_OPTION.length() + 1));
            } else if (arguments[i].equals(LANGUAGE_OPTION) && i + 1 < arguments.length) {
                chosen = Language.of(arguments[i + 1]);
            }
        }
        return chosen == null ? surroundings.language() : chosen;
    }

    private CommandLine program(Voice voice) {
        var session = new Session(surroundings, voice);
        var program = new CommandLine(new MainCommand(session))
                .addSubcommand(new NewCommand(session))
                .addSubcommand(new SampleCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new ImportPlanCommand(session))
                .addSubcommand(new StatusCommand(session))
                .addSubcommand("plan", new PaperCommand.OfPlan(session))
                .addSubcommand(new ReportCommand(session))
                .addSubcommand("letter", new PaperCommand(session, Paper.LETTER))
                .addSubcommand("summary", new PaperCommand(session, Paper.SUMMARY))
                .addSubcommand("publications", new PaperCommand(session, Paper.PUBLICATIONS))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new TextsCommand(session))
                .addSubcommand(new EmailCommand(session))
                .addSubcommand(new SignCommand(session))
                .addSubcommand(new TakeBackCommand(session))
                .addSubcommand(new VerifyCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new BackupCommand(session))
                .addSubcommand(new RestoreCommand(session))
                .addSubcommand(new SalvageCommand(session));
        program.getCommandSpec().version("onkundik " + surroundings.version());
        // A file may be called @names.json; it is then a file, not a list of arguments.
        return program.setExpandAtFiles(false)
                .registerConverter(Language.class, CommandLineProgram::language)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(new HelpWords(voice.messages()))
                .setUsageHelpWidth(USAGE_WIDTH)
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setParameterExceptionHandler((refused, _) -> refused(refused, voice))
                .setExecutionExceptionHandler((thrown, command, _) ->
                        thrown instanceof WrongUse wrong ? refused(wrong, command, voice) : troubled(thrown, voice));
    }

    private static int refused(ParameterException refused, Voice voice) {
        return refused(RefusedArguments.of(refused), refused.getCommandLine(), voice);
    }

    private static int refused(WrongUse wrong, CommandLine command, Voice voice) {
        voice.word(wrong.code(), wrong.arguments());
        voice.word("cli.wrong.help", command.getCommandSpec().qualifiedName());
        return ExitCode.WRONG_USE;
    }

    private int troubled(Throwable thrown, Voice voice) {
        if (thrown instanceof Failure failure) {
            LOG.info("could not: {}", failure.code(), failure);
            voice.failure(failure);
            return ExitCode.of(failure);
        }
        BugReport bug = BugReport.of(thrown, surroundings.version());
        LOG.error("bug {}\n{}", bug.code(), bug.details());
        voice.word("cli.bug", bug.code());
        return ExitCode.COULD_NOT;
    }

    private static Language language(String code) {
        Language language = Language.of(code);
        if (language == null) {
            throw new TypeConversionException(code);
        }
        return language;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }
}
