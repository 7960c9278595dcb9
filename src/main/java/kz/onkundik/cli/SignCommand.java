package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.onkundik.operation.InputFile;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.operation.SignElsewhere;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sign}: signs an unsigned report of ours on another PC, such as the director's. */
@Command(name = "sign")
final class SignCommand implements Callable<Integer> {
    private static final int LARGEST = 200 << 20;

    private final Session session;

    @Parameters(paramLabel = "REPORT.pdf", descriptionKey = "report")
    private Path report;

    @Option(names = "--out", required = true, paramLabel = "SIGNED.pdf")
    private Path target;

    @Mixin
    private final KeyOptions key;

    SignCommand(Session session) {
        this.session = session;
        this.key = new KeyOptions(session);
    }

    @Override
    public Integer call() {
        if (!key.isGiven()) {
            throw new WrongUse("cli.wrong.missing", "--key");
        }
        OutputFile.requireWritable(target);
        byte[] unsigned = InputFile.read(report, LARGEST).bytes();
        new SignElsewhere(session.clock()).sign(unsigned, key.open(), target);
        session.voice().result("cli.sign.done", target.toString());
        return ExitCode.DONE;
    }
}
