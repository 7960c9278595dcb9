package kz.onkundik.ui.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.report.Paper;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.check.Checks;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.preview.Pdf;
import kz.onkundik.ui.common.preview.PreviewModel;
import kz.onkundik.ui.report.SigningViewModel.Method;

/** The report: what it still lacks, what is typed for it, how it will look, and the way to sign it. */
public final class ReportViewModel {
    private static final String ENDING = ".onkundik";
    private static final String PDF = ".pdf";

    private final SchoolModel school;
    private final ReportOperations operations;
    private final ReportActions actions;
    private final BackgroundWork background;
    private final Words words;
    private final TypedReport typed;
    private final ObjectProperty<Language> language;
    private final BooleanProperty withLetter = new SimpleBooleanProperty();
    private final PreviewModel<Preview> preview;
    private final SizeModel size;
    private final ObjectBinding<List<Problem>> problems;
    private final ReadOnlyObjectWrapper<SigningViewModel> signing = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<String> wanted = new SimpleObjectProperty<>();
    private int saving;
    private boolean following;
    /** Whether she has asked to sign while the preview was being made. */
    private boolean wished;

    private final UsualMethod usual = new UsualMethod();
    private Method known = Method.KEY_FILE;

    /** @param words say in which language the document is, and remember another choice */
    public ReportViewModel(
            SchoolModel school,
            BackgroundWork background,
            ReportOperations operations,
            ReportActions actions,
            Words words) {
        this.school = school;
        this.background = background;
        this.operations = operations;
        this.actions = actions;
        this.words = words;
        language = new SimpleObjectProperty<>(words.documents().get());
        language.subscribe((_, chosen) -> words.documents().set(chosen));
        typed = new TypedReport(now().campaign());
        typed.show(now().work().draft());
        preview = new PreviewModel<>(school, background, this::making, actions.outlets(), actions.bug());
        language.subscribe((_, _) -> preview.changed());
        withLetter.subscribe((_, _) -> preview.changed());
        size = new SizeModel(school, preview.shown());
        problems = Bindings.createObjectBinding(this::found, watched());
        for (Observable field : typed.fields()) {
            field.addListener(_ -> save());
        }
        preview.stale().subscribe(stale -> {
            if (wished && !stale) {
                signUpToDate();
            }
        });
        school.snapshot().subscribe((_, snapshot) -> follow(snapshot.work().draft()));
    }

    /** The field that is to be shown next, such as {@code number}; the view sets it to null when it has. */
    public ObjectProperty<String> wanted() {
        return wanted;
    }

    /** What is typed for the report; it is saved by itself. */
    public TypedReport typed() {
        return typed;
    }

    /** The language of the document: Kazakh or Russian. */
    public ObjectProperty<Language> language() {
        return language;
    }

    /** Whether the covering letter stands before the report, both in one signed file. */
    public BooleanProperty withLetter() {
        return withLetter;
    }

    /** How large the report is for an e-mail. */
    public SizeModel size() {
        return size;
    }

    public PreviewModel<Preview> preview() {
        return preview;
    }

    public ReportActions actions() {
        return actions;
    }

    /** All that the file holds. */
    public ReadOnlyObjectProperty<Snapshot> snapshot() {
        return school.snapshot();
    }

    /** What is malformed in the fields and what the checks find with a view to this kind of report, errors first. */
    public ObservableValue<List<Problem>> problems() {
        return problems;
    }

    /** Whether something stops the report. */
    public boolean isStopped() {
        return Checks.stop(problems.get());
    }

    /** The worst of the problems of a place in the report itself, or null. */
    public ObservableValue<Problem> problem(String field) {
        return problems.map(all -> all.stream()
                .filter(problem -> problem.place().kind().equals("report")
                        && problem.place().field().equals(field))
                .findFirst()
                .orElse(null));
    }

    /** How each item is answered, by section, in the campaign's order. */
    public Map<String, List<ItemAnswer>> answers() {
        return now().answers().stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.item().section(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The problem that weighs most in an item. */
    public Optional<Problem> worst(String item) {
        return problems.get().stream()
                .filter(problem -> now().itemsOf(problem).contains(item))
                .findFirst();
    }

    /** The signing in progress, or null. */
    public ReadOnlyObjectProperty<SigningViewModel> signing() {
        return signing.getReadOnlyProperty();
    }

    /** Begins to sign what the preview shows, once that is up to date; does nothing when something stops the report. */
    public void startSigning() {
        if (!isStopped()) {
            // What was typed a moment ago may still be on its way to the file: wait for its turn.
            school.read("report.making", UsualMethod::of, method -> {
                known = method;
                signUpToDate();
            });
        }
    }

    private void signUpToDate() {
        if (isStopped()) {
            return;
        }
        wished = preview.stale().get();
        if (wished) {
            preview.make();
        } else {
            var begun = new SigningViewModel(
                    school,
                    background,
                    operations,
                    actions,
                    words,
                    preview.shown().get(),
                    usual.now(known));
            usual.follow(begun);
            signing.set(begun);
        }
    }

    /** Leaves the signing, forgets the key, and waits for nobody any longer. */
    public void endSigning() {
        if (signing.get() != null) {
            signing.get().ncaLayer().giveUp();
        }
        signing.set(null);
    }

    private Function<OpenSchool, Pdf<Preview>> making() {
        Language wanted = language.get();
        Paper paper = withLetter.get() ? Paper.LETTER : Paper.REPORT;
        return file -> {
            var prepared = operations.prepare().prepare(file, file.work().draft());
            byte[] pdf = operations.prepare().pdf(file, prepared, paper, wanted);
            var made = new Preview(
                    prepared, paper, wanted, pdf.length, stem(file.file().path()));
            return new Pdf<>(made, made.fileStem() + PDF, pdf);
        };
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private Snapshot now() {
        return school.snapshot().get();
    }

    private List<Problem> found() {
        return Stream.concat(
                        typed.problems().stream(), now().problems(typed.kind().get()).stream())
                .toList();
    }

    private Observable[] watched() {
        return Stream.concat(Stream.of(school.snapshot()), Stream.of(typed.fields()))
                .toArray(Observable[]::new);
    }

    private void save() {
        Optional<ReportDraft> draft = typed.parse();
        if (following
                || draft.isEmpty()
                || (saving == 0 && draft.get().equals(now().work().draft()))) {
            return;
        }
        saving++;
        school.change(
                "report.saving",
                file -> {
                    // The links are typed on another screen: what the file holds of them stays.
                    ReportDraft kept =
                            draft.get().publishedAt(file.work().draft().publications());
                    file.file().saveDraft(file.campaign().id(), kept);
                    return true;
                },
                _ -> saving--,
                this::notSaved);
    }

    private void notSaved(Failure failure) {
        saving--;
        school.failure().set(failure);
    }

    /** Shows a draft that was changed elsewhere (undo, another campaign), never over what is being typed. */
    private void follow(ReportDraft draft) {
        if (saving == 0
                && typed.parse().filter(draft::equals).isEmpty()
                && typed.problems().isEmpty()) {
            following = true;
            typed.show(draft);
            following = false;
        }
    }
}
