package kz.onkundik.ui.common.preview;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Window;
import kz.onkundik.document.PageImages;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.RunningWork;
import kz.onkundik.ui.common.SchoolModel;

/** The real PDF of a document as it stands now. It is made where the file lives, because its photos are read there. */
public final class PreviewModel<T> {
    private final SchoolModel school;
    private final BackgroundWork background;
    private final Supplier<Function<OpenSchool, Pdf<T>>> making;
    private final Outlets outlets;
    private final Consumer<Throwable> bug;
    private final ReadOnlyObjectWrapper<ShownPdf<T>> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Problem> trouble = new SimpleObjectProperty<>();
    /** The change of which a preview was asked last: read on the file's thread, so that older ones are not made. */
    private final AtomicInteger asked = new AtomicInteger(-1);

    /**
     * @param making how the document is made, as chosen at this moment; the making itself runs on the file's thread
     * @param bug takes what is thrown and is no failure
     */
    public PreviewModel(
            SchoolModel school,
            BackgroundWork background,
            Supplier<Function<OpenSchool, Pdf<T>>> making,
            Outlets outlets,
            Consumer<Throwable> bug) {
        this.school = school;
        this.background = background;
        this.making = making;
        this.outlets = outlets;
        this.bug = bug;
        school.snapshot().subscribe((_, _) -> changed());
    }

    /** The latest PDF that was made; null before the first. */
    public ReadOnlyObjectProperty<ShownPdf<T>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether something has changed since the shown PDF. */
    public ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /** Counts the changes; the screen waits for a pause in them and then has the PDF made. */
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** Why the PDF could not be made or printed as it is now; null when all is well. */
    public ObjectProperty<Problem> trouble() {
        return trouble;
    }

    /** Tells that what is chosen on the screen has changed; changes of the file are noticed by themselves. */
    public void changed() {
        stale.set(true);
        changes.set(changes.get() + 1);
    }

    /** Makes the PDF anew, unless this change was asked for already. What is out of date when made is dropped. */
    public void make() {
        int change = changes.get();
        if (asked.getAndSet(change) == change) {
            return;
        }
        Function<OpenSchool, Pdf<T>> chosen = making.get();
        school.read(
                "preview.making",
                file -> asked.get() == change ? Optional.of(made(chosen.apply(file))) : Optional.<ShownPdf<T>>empty(),
                made -> made.ifPresent(pdf -> take(pdf, change)),
                failure -> refuse(failure, change));
    }

    /**
     * Draws a page of the shown PDF.
     *
     * @param page counted from 0
     * @param scale pixels per point
     * @param drawn takes the picture, unless another PDF is shown by then
     * @return the drawing, to be stopped when it is not wanted any more
     */
    RunningWork draw(int page, float scale, Consumer<BufferedImage> drawn) {
        ShownPdf<T> drawnFrom = shown.get();
        return background.preview(
                "preview.drawing",
                _ -> drawnFrom.pages().render(page, scale),
                image -> {
                    if (drawnFrom.equals(shown.get())) {
                        drawn.accept(image);
                    }
                },
                thrown -> {
                    // A PDF that was replaced is closed, perhaps under the pen.
                    if (drawnFrom.equals(shown.get())) {
                        sort(thrown);
                    }
                });
    }

    /** Prints the shown PDF after asking where, or opens it where there is no printer: its viewer may know one. */
    public void print(Window owner) {
        trouble.set(null);
        if (shown.get() == null) {
            return;
        }
        if (!outlets.printing().hasPrinter()) {
            open();
            return;
        }
        byte[] pdf = shown.get().pdf().bytes();
        outlets.printing()
                .ask(owner)
                .ifPresent(run -> background.preview(
                        "preview.printing", progress -> PrintedPages.print(pdf, run, progress), _ -> {}, this::sort));
    }

    /** Opens a copy of the shown PDF with the program that the person uses for it. */
    public void open() {
        trouble.set(null);
        if (shown.get() == null) {
            return;
        }
        Pdf<T> pdf = shown.get().pdf();
        Path copy = outlets.copies().resolve(pdf.name());
        background.preview(
                "preview.opening",
                _ -> {
                    OutputFile.write(copy, pdf.bytes());
                    return copy;
                },
                outlets.open(),
                this::sort);
    }

    private ShownPdf<T> made(Pdf<T> pdf) {
        return new ShownPdf<>(pdf, PageImages.of(pdf.bytes()));
    }

    private void take(ShownPdf<T> made, int change) {
        if (change != changes.get()) {
            close(made);
            return;
        }
        ShownPdf<T> before = shown.get();
        shown.set(made);
        trouble.set(null);
        stale.set(false);
        if (before != null) {
            close(before);
        }
    }

    private void refuse(Failure failure, int change) {
        if (change == changes.get()) {
            tell(failure);
        }
    }

    private void sort(Throwable thrown) {
        if (thrown instanceof Failure failure) {
            tell(failure);
        } else {
            bug.accept(thrown);
        }
    }

    private void tell(Failure failure) {
        trouble.set(Problem.error(
                failure.code(),
                Problem.Place.of("preview", ""),
                failure.arguments().toArray()));
    }

    /** Not on the window's thread: closing waits for the page that is being drawn. */
    private void close(ShownPdf<T> old) {
        background.preview(
                "preview.drawing",
                _ -> {
                    old.pages().close();
                    return old;
                },
                _ -> {},
                bug);
    }
}
