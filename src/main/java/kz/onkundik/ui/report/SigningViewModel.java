package kz.onkundik.ui.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.onkundik.operation.DraftEmail.Draft;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.operation.SignatureBeside;
import kz.onkundik.operation.SignerMatch;
import kz.onkundik.operation.Trusted;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.NcaLayerSignatory;
import kz.onkundik.signature.Signatory;
import kz.onkundik.signature.SignedPdf;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.ncalayer.NcaLayer;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.preview.ShownPdf;

/** One signing: by which key, what goes wrong, and what came of it. The passwords given to it are wiped by it. */
public final class SigningViewModel {
    /** By what a report is signed. */
    public enum Method {
        KEY_FILE,
        NCALAYER,
        OWN_KEY,
        OTHER_PC
    }

    /** What a person is waited for. */
    public enum Waiting {
        NOTHING,
        /** To sign the report in NCALayer's window. */
        TO_SIGN,
        /** To sign once more there, for the signature in a file of its own. */
        TO_SIGN_BESIDE
    }

    private final SchoolModel school;
    private final BackgroundWork background;
    private final ReportOperations operations;
    private final ReportActions actions;
    private final Words words;
    private final ShownPdf<Preview> shown;
    private final Preview seen;
    private final ObjectProperty<Method> method = new SimpleObjectProperty<>(Method.KEY_FILE);
    private final ReadOnlyObjectWrapper<Path> keyFile = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SigningKey> key = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ownKeyExists = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Problem> keyProblem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<SignedReport> signed = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty everyKey = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Waiting> waiting = new ReadOnlyObjectWrapper<>(Waiting.NOTHING);
    private final ReadOnlyObjectWrapper<Path> handed = new ReadOnlyObjectWrapper<>();
    private NcaLayer conversation;
    private final ReadOnlyObjectWrapper<Path> email = new ReadOnlyObjectWrapper<>();

    /** @param shown what is signed: that which was shown */
    SigningViewModel(
            SchoolModel school,
            BackgroundWork background,
            ReportOperations operations,
            ReportActions actions,
            Words words,
            ShownPdf<Preview> shown) {
        this.school = school;
        this.background = background;
        this.operations = operations;
        this.actions = actions;
        this.words = words;
        this.shown = shown;
        seen = shown.about();
        school.read("report.opening-key", file -> file.file().ownKey().isPresent(), ownKeyExists::set);
    }

    /** The report that is signed. */
    public Preview seen() {
        return seen;
    }

    /** How many pages it has. */
    public int pages() {
        return shown.pages().count();
    }

    public ReportActions actions() {
        return actions;
    }

    public ObjectProperty<Method> method() {
        return method;
    }

    /** The chosen key file; null before. */
    public ReadOnlyObjectProperty<Path> keyFile() {
        return keyFile.getReadOnlyProperty();
    }

    /** The key of the key file, once its password was right; null before. */
    public ReadOnlyObjectProperty<SigningKey> key() {
        return key.getReadOnlyProperty();
    }

    /** Whether the institution has its own key already, or makes it now. */
    public ReadOnlyBooleanProperty ownKeyExists() {
        return ownKeyExists.getReadOnlyProperty();
    }

    /** Why the key was not opened, or null. */
    public ReadOnlyObjectProperty<Problem> keyProblem() {
        return keyProblem.getReadOnlyProperty();
    }

    /** Why the report was not signed or its e-mail not written, or what is to be known of it; or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether it is being opened or signed. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The signed report, once it is written and checked; null before. */
    public ReadOnlyObjectProperty<SignedReport> signed() {
        return signed.getReadOnlyProperty();
    }

    /** The draft of the e-mail with the signed report; null before it is asked for. */
    public ReadOnlyObjectProperty<Path> email() {
        return email.getReadOnlyProperty();
    }

    /** Whether NCALayer offers all keys, not only those for signing. */
    public BooleanProperty everyKey() {
        return everyKey;
    }

    /** What NCALayer is waited for. */
    public ReadOnlyObjectProperty<Waiting> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** The unsigned report that was handed over last; null before. */
    public ReadOnlyObjectProperty<Path> handed() {
        return handed.getReadOnlyProperty();
    }

    /** How the file's signer and a key agree. */
    public SignerMatch match(KeyFacts facts) {
        return SignerMatch.of(seen.prepared().content().institution(), facts);
    }

    /** Writes the draft of an e-mail beside the signed report, and opens it in the person's mail program. */
    public void draftEmail() {
        Path report = signed.get().file();
        String name = report.getFileName().toString();
        Path target = report.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".eml");
        begin();
        school.read(
                "report.drafting-email",
                file -> {
                    Draft draft = operations.email().draft(file, List.of(report), seen.language());
                    OutputFile.write(target, draft.bytes());
                    return draft;
                },
                draft -> {
                    busy.set(false);
                    email.set(target);
                    draft.problems().stream().findFirst().ifPresent(problem::set);
                    actions.open().accept(target);
                },
                refuse(problem));
    }

    /** Asks for a key file. */
    public void chooseKeyFile() {
        actions.keyFile().get().ifPresent(file -> {
            method.set(Method.KEY_FILE);
            key.set(null);
            keyProblem.set(null);
            keyFile.set(file);
        });
    }

    /** Opens the chosen key file. */
    public void openKeyFile(char[] password) {
        Path file = keyFile.get();
        begin();
        key.set(null);
        background.run(
                "report.opening-key",
                () -> {
                    try {
                        SigningKey opened = KeyFile.open(file, password);
                        opened.requireValidAt(operations.clock().instant());
                        return opened;
                    } finally {
                        wipe(password);
                    }
                },
                opened -> {
                    busy.set(false);
                    key.set(opened);
                },
                thrown -> failed(keyProblem, thrown));
    }

    /** Signs by the opened key file, after asking where to put the report. */
    public void signByKeyFile() {
        begin();
        issue(key.get());
    }

    /**
     * Signs by the institution's own key, which is made on first use, after asking where to put the report.
     *
     * @param again the password once more, where the key is made now; else empty
     */
    public void signByOwnKey(char[] password, char[] again) {
        boolean isMistyped = !ownKeyExists.get() && !Arrays.equals(password, again);
        wipe(again);
        begin();
        if (isMistyped) {
            wipe(password);
            busy.set(false);
            keyProblem.set(Problem.error("report.passwords-differ", Place.of("report", "password")));
            return;
        }
        school.change(
                "report.opening-key",
                file -> {
                    try {
                        return operations.ownKeys().openOrMake(file, password);
                    } finally {
                        wipe(password);
                    }
                },
                own -> {
                    ownKeyExists.set(true);
                    issue(own);
                },
                refuse(keyProblem));
    }

    /** Has the report signed in NCALayer's window, after asking where to put it. */
    public void signByNcaLayer() {
        Optional<Path> place = actions.placeOf().apply(fileName());
        if (place.isEmpty()) {
            return;
        }
        begin();
        conversation = operations.ncaLayer().get();
        var signatory = new NcaLayerSignatory(conversation, everyKey.get());
        school.read(
                "report.making",
                file -> {
                    // Before a person is asked for anything.
                    seen.prepared().requireNoErrors();
                    return operations.prepare().pdf(file, seen.prepared(), seen.paper(), seen.language());
                },
                unsigned -> askToSign(unsigned, signatory, place.get()),
                refuse(problem));
    }

    /** Does not wait for NCALayer any longer, if it does. */
    public void giveUp() {
        if (waiting.get() != Waiting.NOTHING) {
            conversation.giveUp();
        }
    }

    /** Not on the file's thread: a person may take minutes, and the file is saved meanwhile. */
    private void askToSign(byte[] unsigned, Signatory signatory, Path place) {
        waiting.set(Waiting.TO_SIGN);
        background.preview(
                "report.signing",
                _ -> operations.sign().sign(unsigned, seen.prepared().content(), seen.language(), signatory),
                done -> {
                    waiting.set(Waiting.NOTHING);
                    enter(done, signatory, place);
                },
                thrown -> {
                    waiting.set(Waiting.NOTHING);
                    failed(problem, thrown);
                });
    }

    private void enter(SignedPdf pdf, Signatory signatory, Path place) {
        school.change(
                "report.signing",
                file -> checked(operations.issue().register(file, seen.prepared(), pdf, seen.language(), place), place),
                done -> askToSignBeside(pdf, signatory, done),
                refuse(problem));
    }

    /** The report is signed and entered by now; without the file beside it, it is so all the same. */
    private void askToSignBeside(SignedPdf pdf, Signatory signatory, SignedReport done) {
        waiting.set(Waiting.TO_SIGN_BESIDE);
        background.preview(
                "report.signing",
                _ -> {
                    operations
                            .sign()
                            .beside(pdf, signatory)
                            .ifPresent(beside -> OutputFile.write(SignatureBeside.of(done.file()), beside));
                    return done;
                },
                this::finished,
                thrown -> {
                    finished(done);
                    if (thrown instanceof Failure) {
                        problem.set(Problem.warning("report.no-signature-beside", Place.of("report", "signing")));
                    } else {
                        actions.bug().accept(thrown);
                    }
                });
    }

    private void finished(SignedReport done) {
        waiting.set(Waiting.NOTHING);
        busy.set(false);
        key.set(null);
        signed.set(done);
    }

    /** Writes the unsigned report, to be signed on another PC, after asking where to put it. */
    public void handOver() {
        Optional<Path> place =
                actions.placeOf().apply(words.in(seen.language()).text("report.unsigned-name", fileName()));
        if (place.isEmpty()) {
            return;
        }
        begin();
        school.change(
                "report.making",
                file -> {
                    operations.handOver().out(file, seen.prepared(), seen.paper(), seen.language(), place.get());
                    return place.get();
                },
                written -> {
                    busy.set(false);
                    handed.set(written);
                },
                refuse(problem));
    }

    /** Takes a report back that was signed on another PC, after asking for its file. */
    public void takeBack() {
        Optional<Path> file = actions.signedPdf().get();
        if (file.isEmpty()) {
            return;
        }
        begin();
        school.change(
                "report.signing",
                open -> checked(operations.handOver().back(open, file.get()), file.get()),
                this::finished,
                refuse(problem));
    }

    private void begin() {
        keyProblem.set(null);
        problem.set(null);
        busy.set(true);
    }

    private void issue(SigningKey by) {
        Optional<Path> place = actions.placeOf().apply(fileName());
        if (place.isEmpty()) {
            busy.set(false);
            return;
        }
        school.change("report.signing", file -> written(file, by, place.get()), this::finished, refuse(problem));
    }

    private SignedReport written(OpenSchool file, SigningKey by, Path place) {
        return checked(
                operations.issue().issue(file, seen.prepared(), seen.paper(), seen.language(), by, place), place);
    }

    private SignedReport checked(IssuedReport report, Path place) {
        var checked = operations.verify().verify(place, Trusted.NOBODY);
        return new SignedReport(report, place, place.toFile().length(), checked);
    }

    private String fileName() {
        ReportContent content = seen.prepared().content();
        Messages messages = words.in(seen.language());
        return messages.text(
                "report.file-name",
                seen.fileStem(),
                messages.text("report.kind." + content.kind()),
                content.revision());
    }

    private Consumer<Failure> refuse(ObjectProperty<Problem> where) {
        return failure -> {
            busy.set(false);
            where.set(Problem.error(
                    failure.code(),
                    Place.of("report", "signing"),
                    failure.arguments().toArray()));
        };
    }

    private void failed(ObjectProperty<Problem> where, Throwable thrown) {
        busy.set(false);
        if (thrown instanceof Failure failure) {
            refuse(where).accept(failure);
        } else {
            actions.bug().accept(thrown);
        }
    }

    private static void wipe(char[] password) {
        Arrays.fill(password, '\0');
    }
}
