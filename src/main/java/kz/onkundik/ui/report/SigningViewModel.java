package kz.onkundik.ui.report;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kz.onkundik.operation.DraftEmail.Draft;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.operation.SignerMatch;
import kz.onkundik.problem.Problem;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.preview.ShownPdf;

/** One signing: the ways to sign, which of them is chosen, what goes wrong, what came of it, and its e-mail. */
public final class SigningViewModel {
    private final SchoolModel school;
    private final ReportOperations operations;
    private final ReportActions actions;
    private final ReportToSign report;
    private final SigningProgress progress;
    private final KeyFileSigning keyFile;
    private final NcaLayerSigning ncaLayer;
    private final OwnKeySigning ownKey;
    private final OtherPcSigning otherPc;
    private final ObjectProperty<Method> method = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Path> email = new ReadOnlyObjectWrapper<>();

    /** By what a report is signed. */
    public enum Method {
        KEY_FILE,
        NCALAYER,
        OWN_KEY,
        OTHER_PC
    }

    /**
     * @param shown what is signed: that which was shown
     * @param begin the way that is chosen to begin with
     */
    SigningViewModel(
            SchoolModel school,
            BackgroundWork background,
            ReportOperations operations,
            ReportActions actions,
            Words words,
            ShownPdf<Preview> shown,
            Method begin) {
        method.set(begin);
        this.school = school;
        this.operations = operations;
        this.actions = actions;
        report = new ReportToSign(shown, words, () -> school.work().getValue().issued(), actions.placeOf());
        progress = new SigningProgress(actions.bug());
        var byKey = new KeySigning(school, operations, report, progress);
        keyFile = new KeyFileSigning(background, operations.clock(), actions.keyFile(), byKey, progress);
        ncaLayer = new NcaLayerSigning(school, background, operations, report, progress);
        ownKey = new OwnKeySigning(school, operations.ownKeys(), byKey, progress);
        otherPc = new OtherPcSigning(school, operations, report, actions.signedPdf(), progress);
    }

    /** The report that is signed. */
    public Preview seen() {
        return report.seen();
    }

    /** How many pages it has. */
    public int pages() {
        return report.pages();
    }

    public ReportActions actions() {
        return actions;
    }

    /** The chosen way. */
    public ObjectProperty<Method> method() {
        return method;
    }

    public KeyFileSigning keyFile() {
        return keyFile;
    }

    public NcaLayerSigning ncaLayer() {
        return ncaLayer;
    }

    public OwnKeySigning ownKey() {
        return ownKey;
    }

    public OtherPcSigning otherPc() {
        return otherPc;
    }

    /** Why the key was not opened, or null. */
    public ReadOnlyObjectProperty<Problem> keyProblem() {
        return progress.keyProblem();
    }

    /** Why the report was not signed or its e-mail not written, or what is to be known of it; or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return progress.problem();
    }

    /** Whether it is being opened or signed. */
    public ReadOnlyBooleanProperty busy() {
        return progress.busy();
    }

    /** The signed report, once it is written and checked; null before. */
    public ReadOnlyObjectProperty<SignedReport> signed() {
        return progress.signed();
    }

    /** How the file's signer and a key agree. */
    public SignerMatch match(KeyFacts facts) {
        return SignerMatch.of(seen().prepared().content().institution(), facts);
    }

    /** The draft of the e-mail with the signed report; null before it is asked for. */
    public ReadOnlyObjectProperty<Path> email() {
        return email.getReadOnlyProperty();
    }

    /** Writes the draft of an e-mail beside the signed report, and opens it in the person's mail program. */
    public void draftEmail() {
        Path signed = signed().get().file();
        String name = signed.getFileName().toString();
        Path target = signed.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".eml");
        progress.begin();
        school.read(
                "report.drafting-email",
                file -> {
                    Draft draft = operations.email().draft(file, List.of(signed), seen().language());
                    OutputFile.write(target, draft.bytes());
                    return draft;
                },
                draft -> {
                    progress.end();
                    email.set(target);
                    draft.problems().stream().findFirst().ifPresent(progress::tell);
                    actions.open().accept(target);
                },
                progress::refuse);
    }
}
