package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.operation.TrustSources;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.operation.VerifyReport.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: intact, whose key, known to us; and the data out of an intact report. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "REPORT.pdf", descriptionKey = "reports")
    private List<Path> reports;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--trust", paramLabel = "FILE.onkundik|CERT|CRL")
    private List<Path> trust = List.of();

    @Option(names = "--data", paramLabel = "OUT.json")
    private Path data;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (data != null) {
            if (reports.size() != 1) {
                throw new WrongUse("cli.wrong.data-of-one");
            }
            OutputFile.requireWritable(data);
        }
        Trusted trusted = new TrustSources(session.clock(), session.uuids()).read(trust);
        List<Checked> checked = new VerifyReport().verify(reports, trusted);
        if (json) {
            session.voice().json(new VerdictJson(session.clock().instant()).document(checked));
        } else {
            var words = new VerdictWords(session.voice());
            checked.forEach(words::say);
        }
        boolean saved = data == null || save(checked.getFirst());
        return saved && checked.stream().allMatch(Checked::isGood) ? ExitCode.DONE : ExitCode.FINDING;
    }

    /** Writes the data of an intact report; data that nobody signed are not let out. */
    private boolean save(Checked checked) {
        if (!checked.isIntact()) {
            session.voice().word("cli.verify.no-data", data.toString());
            return false;
        }
        OutputFile.write(data, checked.verdict().attachment().orElseThrow());
        session.voice().word("cli.verify.data", data.toString());
        return true;
    }
}
