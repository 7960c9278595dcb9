package kz.onkundik.ui.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.problem.Failure;
import kz.onkundik.text.LocalText;

/** What the frame around the screens shows of the open file. */
public final class ShellViewModel {
    private final ObjectProperty<LocalText> institution = new SimpleObjectProperty<>();
    private final BooleanProperty fictional = new SimpleBooleanProperty();
    private final ObjectProperty<LocalText> campaign = new SimpleObjectProperty<>();
    private final ObjectProperty<Days> days = new SimpleObjectProperty<>();
    private final ObjectProperty<CampaignMenu> campaigns = new SimpleObjectProperty<>();
    private final ObjectProperty<FileActions> file = new SimpleObjectProperty<>();
    private final ObjectProperty<Runnable> help = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalTime> savedAt = new SimpleObjectProperty<>();
    private final StringProperty fileName = new SimpleStringProperty("");
    private final LongProperty fileBytes = new SimpleLongProperty();
    private final ObjectProperty<Failure> trouble = new SimpleObjectProperty<>();
    private final StringProperty screen = new SimpleStringProperty("");

    /** The first and the last day of the campaign. */
    public record Days(LocalDate start, LocalDate end) {}

    public ObjectProperty<LocalText> institution() {
        return institution;
    }

    /** Whether the file is made up for demonstration, which is said beside the institution's name. */
    public BooleanProperty fictional() {
        return fictional;
    }

    /** The title of the campaign in work; null while there is none. */
    public ObjectProperty<LocalText> campaign() {
        return campaign;
    }

    public ObjectProperty<Days> days() {
        return days;
    }

    /** The campaigns of the file, and what can be done with them; null while nothing can. */
    public ObjectProperty<CampaignMenu> campaigns() {
        return campaigns;
    }

    /** The ways to another file; null while there are none. */
    public ObjectProperty<FileActions> file() {
        return file;
    }

    /** Shows the help about what is seen; null where there is none. */
    public ObjectProperty<Runnable> help() {
        return help;
    }

    /** When the file was last written; null before the first change. */
    public ObjectProperty<LocalTime> savedAt() {
        return savedAt;
    }

    public StringProperty fileName() {
        return fileName;
    }

    public LongProperty fileBytes() {
        return fileBytes;
    }

    /** Why the last thing that was asked for was not done; null when all is well. */
    public ObjectProperty<Failure> trouble() {
        return trouble;
    }

    /** The key of the screen that is shown; setting it goes there. */
    public StringProperty screen() {
        return screen;
    }
}
