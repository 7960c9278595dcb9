package kz.onkundik.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.onkundik.problem.Failure;
import kz.onkundik.settings.RecentFile;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Words;

/** The first screen: ways into a file. */
public final class WelcomeViewModel {
    private final Words words;
    private final BackgroundWork background;
    private final Path folder;
    private final Actions actions;
    private final ObservableList<Recent> recent = FXCollections.observableArrayList();
    private final ObjectProperty<Refusal> refusal = new SimpleObjectProperty<>();
    private final ObjectProperty<NewFileViewModel> newFile = new SimpleObjectProperty<>();

    /**
     * What the ways lead to.
     *
     * @param open takes a file of ours
     * @param create makes a new file
     * @param trySample opens the fictional sample
     * @param forgetRecent forgets the files that were open
     * @param help shows the help about the first screen
     */
    public record Actions(
            Consumer<Path> open,
            Consumer<NewFileRequest> create,
            Runnable trySample,
            Runnable forgetRecent,
            Runnable help) {}

    /**
     * A file that was open.
     *
     * @param missing whether it is no longer there: moved, renamed, or on a stick that is not plugged in
     */
    public record Recent(RecentFile file, boolean missing) {}

    /** A file that was not opened, and why. */
    public record Refusal(Path file, Failure failure) {}

    /** @param folder where new files are put unless the person says otherwise */
    public WelcomeViewModel(Words words, BackgroundWork background, Path folder, Actions actions) {
        this.words = words;
        this.background = background;
        this.folder = folder;
        this.actions = actions;
    }

    public ObservableList<Recent> recent() {
        return FXCollections.unmodifiableObservableList(recent);
    }

    /** The file that was not opened; null when none, or when its band was closed. */
    public ObjectProperty<Refusal> refusal() {
        return refusal;
    }

    /** The new file being described; null while the ways in are shown. */
    public ObjectProperty<NewFileViewModel> newFile() {
        return newFile;
    }

    /** Shows the files that were open; whether they are still there is looked up beside, for a share may be slow. */
    public void show(List<RecentFile> files) {
        recent.setAll(files.stream().map(file -> new Recent(file, false)).toList());
        background.preview(
                "welcome.looking",
                _ -> files.stream()
                        .map(file -> new Recent(file, !Files.exists(file.path())))
                        .toList(),
                recent::setAll,
                _ -> {});
    }

    /** Tells that a file was not opened. */
    public void refused(Path file, Failure failure) {
        newFile.set(null);
        refusal.set(new Refusal(file, failure));
    }

    public void open(Path file) {
        refusal.set(null);
        actions.open().accept(file);
    }

    /** Opens the first of these files that is ours: they were dragged onto the window. */
    public void dropped(List<Path> files) {
        ours(files).ifPresent(this::open);
    }

    /** The first of these files that is ours. */
    public Optional<Path> ours(List<Path> files) {
        return files.stream().filter(FileName::isOurs).findFirst();
    }

    public void describeNewFile() {
        refusal.set(null);
        newFile.set(new NewFileViewModel(words, background, folder, actions.create()));
    }

    public void leaveNewFile() {
        newFile.set(null);
    }

    public void trySample() {
        refusal.set(null);
        actions.trySample().run();
    }

    /** Shows what the help says of the first screen. */
    void showHelp() {
        actions.help().run();
    }

    public void forgetRecent() {
        recent.clear();
        actions.forgetRecent().run();
    }
}
