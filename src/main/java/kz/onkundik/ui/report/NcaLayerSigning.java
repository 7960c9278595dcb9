package kz.onkundik.ui.report;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import kz.onkundik.operation.IssueReport;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.operation.SignatureBeside;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.signature.NcaLayerSignatory;
import kz.onkundik.signature.Signatory;
import kz.onkundik.signature.SignedPdf;
import kz.onkundik.signature.ncalayer.NcaLayer;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;

/** Signing in NCALayer's window: the report, then once more for the signature in a file of its own. */
public final class NcaLayerSigning {
    private final SchoolModel school;
    private final BackgroundWork background;
    private final ReportOperations operations;
    private final ReportToSign report;
    private final SigningProgress progress;
    private final BooleanProperty everyKey = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Waiting> waiting = new ReadOnlyObjectWrapper<>(Waiting.NOTHING);
    private NcaLayer conversation;

    /** What a person is waited for. */
    public enum Waiting {
        NOTHING,
        /** To sign the report in NCALayer's window. */
        TO_SIGN,
        /** To sign once more there, for the signature in a file of its own. */
        TO_SIGN_BESIDE
    }

    NcaLayerSigning(
            SchoolModel school,
            BackgroundWork background,
            ReportOperations operations,
            ReportToSign report,
            SigningProgress progress) {
        this.school = school;
        this.background = background;
        this.operations = operations;
        this.report = report;
        this.progress = progress;
    }

    /** Whether NCALayer offers all keys, not only those for signing. */
    public BooleanProperty everyKey() {
        return everyKey;
    }

    /** What NCALayer is waited for. */
    public ReadOnlyObjectProperty<Waiting> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Has the report signed, after asking where to put it. */
    public void sign() {
        Optional<Path> place = report.askPlace();
        if (place.isEmpty()) {
            return;
        }
        progress.begin();
        conversation = operations.ncaLayer().get();
        var signatory = new NcaLayerSignatory(conversation, everyKey.get());
        Preview seen = report.seen();
        school.read(
                "report.making",
                file -> {
                    // Before a person is asked for anything.
                    seen.prepared().requireNoErrors();
                    IssueReport.requireNoneIssuedAt(file, place.get());
                    return operations.prepare().pdf(file, seen.prepared(), seen.paper(), seen.language());
                },
                unsigned -> askToSign(unsigned, signatory, place.get()),
                progress::refuse);
    }

    /** Does not wait for NCALayer any longer, if it does. */
    public void giveUp() {
        if (waiting.get() != Waiting.NOTHING) {
            conversation.giveUp();
        }
    }

    /** Not on the file's thread: a person may take minutes, and the file is saved meanwhile. */
    private void askToSign(byte[] unsigned, Signatory signatory, Path place) {
        Preview seen = report.seen();
        waiting.set(Waiting.TO_SIGN);
        background.beside(
                "report.signing",
                () -> operations.sign().sign(unsigned, seen.prepared().content(), seen.language(), signatory),
                done -> {
                    waiting.set(Waiting.NOTHING);
                    enter(done, signatory, place);
                },
                thrown -> {
                    waiting.set(Waiting.NOTHING);
                    progress.fail(thrown, progress::refuse);
                });
    }

    private void enter(SignedPdf pdf, Signatory signatory, Path place) {
        Preview seen = report.seen();
        school.change(
                "report.signing",
                file -> SignedReport.checked(
                        operations.issue().register(file, seen.prepared(), pdf, seen.language(), place),
                        place,
                        operations.verify()),
                done -> askToSignBeside(pdf, signatory, done),
                progress::refuse);
    }

    /** The report is signed and entered by now; without the file beside it, it is so all the same. */
    private void askToSignBeside(SignedPdf pdf, Signatory signatory, SignedReport done) {
        waiting.set(Waiting.TO_SIGN_BESIDE);
        background.beside(
                "report.signing",
                () -> {
                    operations
                            .sign()
                            .beside(pdf, signatory)
                            .ifPresent(beside -> OutputFile.write(SignatureBeside.of(done.file()), beside));
                    return done;
                },
                this::finish,
                thrown -> {
                    finish(done);
                    var without = Problem.warning("report.no-signature-beside", Place.of("report", "signing"));
                    progress.fail(thrown, _ -> progress.tell(without));
                });
    }

    private void finish(SignedReport done) {
        waiting.set(Waiting.NOTHING);
        progress.finish(done);
    }
}
