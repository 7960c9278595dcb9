package kz.onkundik.ui.care;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kz.onkundik.operation.CheckFile;
import kz.onkundik.operation.CompactFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.store.FileFacts;
import kz.onkundik.ui.common.SchoolModel;

/** The open file itself: where it lies, how large it is, whether it is whole, and how it becomes smaller. */
public final class FileModel {
    private final SchoolModel school;
    private final Path file;
    private final Consumer<Path> show;
    private final CheckFile check = new CheckFile();
    private final ReadOnlyObjectWrapper<FileFacts> facts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Problem>> faults = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Failure> failure = new SimpleObjectProperty<>();
    private Consumer<Long> told = _ -> {};

    /**
     * @param file that is open
     * @param show shows it in its folder
     */
    public FileModel(SchoolModel school, Path file, Consumer<Path> show) {
        this.school = school;
        this.file = file.toAbsolutePath();
        this.show = show;
    }

    public Path file() {
        return file;
    }

    /** How large the file is; null until that is read. */
    public ReadOnlyObjectProperty<FileFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** What is not as it was written; empty when the file is whole, null before it was checked. */
    public ReadOnlyObjectProperty<List<Problem>> faults() {
        return faults.getReadOnlyProperty();
    }

    /** Why the file was not checked or compacted; null when all is well. */
    public ObjectProperty<Failure> failure() {
        return failure;
    }

    /** @param listener takes how many bytes smaller the file has become */
    public void onCompacted(Consumer<Long> listener) {
        told = listener;
    }

    /** Reads how large the file is. */
    public void look() {
        school.read("file.reading", check::facts, facts::set, failure::set);
    }

    /** Reads the whole file. */
    public void check() {
        failure.set(null);
        faults.set(null);
        school.read(
                "file.checking",
                check::check,
                checked -> {
                    facts.set(checked.facts());
                    faults.set(checked.faults());
                },
                failure::set);
    }

    /** Gives back the room of what is no longer needed. */
    public void compact() {
        failure.set(null);
        school.read(
                "file.compacting",
                new CompactFile()::compact,
                freed -> {
                    told.accept(freed);
                    look();
                },
                failure::set);
    }

    public void showInFolder() {
        show.accept(file);
    }
}
