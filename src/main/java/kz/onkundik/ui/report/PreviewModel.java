package kz.onkundik.ui.report;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kz.onkundik.document.PageImages;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.PrepareReport;
import kz.onkundik.operation.PreparedReport;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;

/** The real PDF of the report as it stands now. It is made where the file lives, because its photos are read there. */
public final class PreviewModel {
    private static final String ENDING = ".onkundik";

    private final SchoolModel school;
    private final BackgroundWork background;
    private final PrepareReport prepare;
    private final Consumer<Throwable> bug;
    private final ObservableValue<Language> language;
    private final ReadOnlyObjectWrapper<Preview> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    /** The change of which a preview was asked last: read on the file's thread, so that older ones are not made. */
    private final AtomicInteger asked = new AtomicInteger(-1);

    PreviewModel(
            SchoolModel school,
            BackgroundWork background,
            PrepareReport prepare,
            Consumer<Throwable> bug,
            ObservableValue<Language> language) {
        this.school = school;
        this.background = background;
        this.prepare = prepare;
        this.bug = bug;
        this.language = language;
        school.snapshot().subscribe((_, _) -> changed());
        language.subscribe((_, _) -> changed());
    }

    /** The latest preview that was made; null before the first. */
    public ReadOnlyObjectProperty<Preview> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether something has changed since the shown preview. */
    public ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /** Counts the changes; the screen waits for a pause in them and then has the preview made. */
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** Makes the preview anew, unless this change was asked for already. What is out of date when made is dropped. */
    public void make() {
        int change = changes.get();
        if (asked.getAndSet(change) == change) {
            return;
        }
        Language wanted = language.getValue();
        school.read(
                "report.making",
                file -> asked.get() == change ? Optional.of(made(file, wanted)) : Optional.<Preview>empty(),
                made -> made.ifPresent(preview -> take(preview, change)));
    }

    /**
     * Draws a page of the shown preview.
     *
     * @param page counted from 0
     * @param scale pixels per point
     * @param drawn takes the picture, unless the preview is another one by then
     * @param ended told in any case
     */
    public void draw(int page, float scale, Consumer<BufferedImage> drawn, Runnable ended) {
        Preview preview = shown.get();
        background.preview(
                "report.drawing",
                _ -> preview.pages().render(page, scale),
                image -> {
                    if (preview.equals(shown.get())) {
                        drawn.accept(image);
                    }
                    ended.run();
                },
                thrown -> {
                    // A preview that was replaced is closed, perhaps under the pen.
                    if (preview.equals(shown.get())) {
                        bug.accept(thrown);
                    } else {
                        ended.run();
                    }
                });
    }

    private void changed() {
        stale.set(true);
        changes.set(changes.get() + 1);
    }

    private Preview made(OpenSchool file, Language wanted) {
        PreparedReport prepared = prepare.prepare(file, file.work().draft());
        byte[] pdf = prepare.pdf(file, prepared, wanted);
        return new Preview(
                prepared,
                wanted,
                PageImages.of(pdf),
                pdf.length,
                stem(file.file().path()));
    }

    private void take(Preview preview, int change) {
        if (change != changes.get()) {
            close(preview);
            return;
        }
        Preview before = shown.get();
        shown.set(preview);
        stale.set(false);
        if (before != null) {
            close(before);
        }
    }

    /** Not on the window's thread: closing waits for the page that is being drawn. */
    private void close(Preview old) {
        background.preview(
                "report.drawing",
                _ -> {
                    old.pages().close();
                    return old;
                },
                _ -> {},
                bug);
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
