package kz.onkundik.ui.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.operation.MakeDocument;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.report.Paper;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.preview.Pdf;
import kz.onkundik.ui.common.preview.PreviewModel;

/** The documents of the school's work: which one is looked at, in which language, and where it is saved. */
public final class DocumentsViewModel {
    /** What stands beside the document: which ones there are, or how they look. */
    public enum Side {
        PAPERS,
        LOOK
    }

    private final SchoolModel school;
    private final DocumentActions actions;
    private final Words words;
    private final MakeDocument make = new MakeDocument();
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.PLAN);
    private final ObjectProperty<Language> language;
    private final PreviewModel<ShownDocument> preview;
    private final StationeryModel stationery;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.PAPERS);
    private final ObjectProperty<Problem> notSaved = new SimpleObjectProperty<>();

    /** @param words say in which language the documents are to begin with */
    public DocumentsViewModel(SchoolModel school, BackgroundWork background, DocumentActions actions, Words words) {
        this.school = school;
        this.actions = actions;
        this.words = words;
        language = new SimpleObjectProperty<>(words.documents().get());
        preview = new PreviewModel<>(school, background, this::making, actions.outlets(), actions.bug());
        stationery = new StationeryModel(school, background, actions);
        paper.subscribe((_, _) -> preview.changed());
        language.subscribe((_, _) -> preview.changed());
    }

    /** The document that is looked at. */
    public ObjectProperty<Paper> paper() {
        return paper;
    }

    public ObjectProperty<Side> side() {
        return side;
    }

    /** The language of the documents: Kazakh or Russian. */
    public ObjectProperty<Language> language() {
        return language;
    }

    public PreviewModel<ShownDocument> preview() {
        return preview;
    }

    /** How the documents look and are sent. */
    public StationeryModel stationery() {
        return stationery;
    }

    /** All that the file holds. */
    public ReadOnlyObjectProperty<Snapshot> snapshot() {
        return school.snapshot();
    }

    /** What the reader of the shown document would miss. */
    public ObservableValue<List<Problem>> problems() {
        return preview.shown().map(shown -> shown.about().problems()).orElse(List.of());
    }

    /** Why the last document was not saved; null when all is well. */
    public ReadOnlyObjectProperty<Problem> notSaved() {
        return notSaved;
    }

    /**
     * Saves the chosen document as it stands now, after asking where.
     *
     * @param saved takes the file
     */
    public void save(DocumentFormat format, Consumer<Path> saved) {
        Paper chosen = paper.get();
        Language wanted = language.get();
        notSaved.set(null);
        actions.placeOf()
                .apply(fileName(format))
                .ifPresent(place -> school.read(
                        "documents.saving",
                        file -> {
                            OutputFile.write(place, bytes(file, format, chosen, wanted));
                            return place;
                        },
                        saved,
                        this::refuse));
    }

    /** Shows a saved file. */
    public void open(Path file) {
        actions.open().accept(file);
    }

    private byte[] bytes(OpenSchool file, DocumentFormat format, Paper chosen, Language wanted) {
        return switch (format) {
            case PDF -> make.pdf(file, chosen, wanted).bytes();
            case WORD -> make.word(file, chosen, wanted);
            case EXCEL -> make.excel(file, wanted);
        };
    }

    private Function<OpenSchool, Pdf<ShownDocument>> making() {
        Paper chosen = paper.get();
        Language wanted = language.get();
        return file -> {
            var made = make.pdf(file, chosen, wanted);
            var about = new ShownDocument(chosen, made.pages(), made.bytes().length, made.problems());
            return new Pdf<>(about, name(chosen, wanted) + DocumentFormat.PDF.ending(), made.bytes());
        };
    }

    private String fileName(DocumentFormat format) {
        String name = format == DocumentFormat.EXCEL
                ? words.in(language.get()).text("documents.workbook")
                : name(paper.get(), language.get());
        return name + format.ending();
    }

    /** What is saved of a document is called in its language. */
    private String name(Paper named, Language in) {
        Messages messages = words.in(in);
        return messages.text("documents.paper." + named);
    }

    private void refuse(Failure failure) {
        notSaved.set(Problem.error(
                failure.code(),
                Problem.Place.of("documents", ""),
                failure.arguments().toArray()));
    }
}
