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
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.problem.Failure;
import kz.onkundik.settings.RecentFile;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.RunningWork;
import kz.onkundik.ui.common.Words;

/** The first screen: ways into a file. */
public final class WelcomeViewModel {
    private final Words words;
    private final BackgroundWork background;
    private final Path folder;
    private final Actions actions;
    private final ObservableList<Recent> recent = FXCollections.observableArrayList();
    private final ObservableList<Recent> recentRead = FXCollections.unmodifiableObservableList(recent);
    private final WaysOutModel waysOut;
    private final ObjectProperty<NewFileViewModel> newFile = new SimpleObjectProperty<>();
    private Optional<Path> left = Optional.empty();

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

    /** How a file that was open stands now. */
    public enum State {
        THERE,
        /** Somebody has it open. */
        OPEN,
        /** Moved, renamed or deleted. */
        MISSING,
        /** Its folder is not there either: a stick that is not plugged in, a share that is not connected. */
        UNPLUGGED
    }

    /**
     * A file that was open.
     *
     * @param who has it open now, as far as that can be told; may be empty
     */
    public record Recent(RecentFile file, State state, String who) {
        private Recent(RecentFile file) {
            this(file, State.THERE, "");
        }

        private static Recent looked(RecentFile file) {
            Path path = file.path();
            if (!Files.exists(path)) {
                boolean folder = Files.isDirectory(path.toAbsolutePath().getParent());
                return new Recent(file, folder ? State.MISSING : State.UNPLUGGED, "");
            }
            return OpenSchool.whoHas(path)
                    .map(who -> new Recent(file, State.OPEN, who))
                    .orElseGet(() -> new Recent(file));
        }
    }

    /**
     * @param folder where new files are put unless the person says otherwise
     * @param waysOut of a file that is not opened
     */
    public WelcomeViewModel(
            Words words, BackgroundWork background, Path folder, Actions actions, WaysOutModel waysOut) {
        this.words = words;
        this.background = background;
        this.folder = folder;
        this.actions = actions;
        this.waysOut = waysOut;
    }

    public ObservableList<Recent> recent() {
        return recentRead;
    }

    /** What goes on while she waits. */
    BackgroundWork background() {
        return background;
    }

    /** Whether a file is being opened or made: another way in would only wait behind it. */
    private boolean isBusy() {
        return background.running().stream().anyMatch(RunningWork::onFile);
    }

    /** What can be done about the file that was not opened. */
    public WaysOutModel waysOut() {
        return waysOut;
    }

    /** The new file being described; null while the ways in are shown. */
    public ObjectProperty<NewFileViewModel> newFile() {
        return newFile;
    }

    /** Shows the ways in, and the files that were open; whether these are still there is looked up beside, for a share may be slow. */
    public void show(List<RecentFile> files) {
        newFile.set(null);
        waysOut.close();
        recent.setAll(files.stream().map(Recent::new).toList());
        background.preview(
                "welcome.looking", _ -> files.stream().map(Recent::looked).toList(), recent::setAll, _ -> {});
    }

    /** Tells that a file was not opened. */
    public void refused(Path file, Failure failure) {
        newFile.set(null);
        waysOut.refused(file, failure);
    }

    /** Opens a file, unless another is on its way: a second click means the first. */
    public void open(Path file) {
        if (!isBusy()) {
            waysOut.close();
            actions.open().accept(file);
        }
    }

    /** Opens the first of these files that is ours: they were dragged onto the window. */
    public void dropped(List<Path> files) {
        ours(files).ifPresent(this::open);
    }

    /** The first of these files that is ours. */
    public Optional<Path> ours(List<Path> files) {
        return files.stream().filter(FileName::isOurs).findFirst();
    }

    /** Shows the steps to a new file. */
    public void describeNewFile() {
        describeNewFile(Optional.empty());
    }

    /** @param before the file that was left for it, which is opened again where the new one is given up */
    public void describeNewFile(Optional<Path> before) {
        left = before;
        waysOut.close();
        newFile.set(new NewFileViewModel(words, background, folder, this::create));
    }

    private void create(NewFileRequest request) {
        if (!isBusy()) {
            actions.create().accept(request);
        }
    }

    /** Goes back to where she came from. */
    public void leaveNewFile() {
        newFile.set(null);
        left.ifPresent(this::open);
    }

    public void trySample() {
        if (!isBusy()) {
            waysOut.close();
            actions.trySample().run();
        }
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
