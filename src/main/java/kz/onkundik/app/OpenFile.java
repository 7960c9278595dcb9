package kz.onkundik.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.operation.KeepCopies;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.TakeBack;
import kz.onkundik.problem.Failure;
import kz.onkundik.settings.Preferences;
import kz.onkundik.ui.common.SchoolModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open file in the window: its screens, which are made anew when another campaign takes the place of that in work. */
final class OpenFile {
    private static final Logger LOG = LoggerFactory.getLogger(OpenFile.class);

    private final Path file;
    private final ProgramWindow window;
    private final KeepCopies copies;
    private final Screens screens;
    private SchoolModel school;
    private SchoolWiring shown;
    /** The SHA-256 of the campaign to which it is being turned, so that the screens are made once; empty for none. */
    private String turningTo = "";

    private boolean closing;

    /** Makes the screens for the campaign in work. */
    interface Screens {
        /**
         * @param turn turns to the campaign of this id
         * @param made turns to a campaign that was just made here, to be changed
         */
        SchoolWiring make(SchoolModel school, Consumer<String> turn, Consumer<String> made);
    }

    OpenFile(Path file, ProgramWindow window, KeepCopies copies, Screens screens) {
        this.file = file;
        this.window = window;
        this.copies = copies;
        this.screens = screens;
    }

    /**
     * Shows its screens, and shows them anew when the campaign in work is another.
     *
     * @param screen the key of the screen to begin with; empty for the first
     */
    SchoolWiring show(SchoolModel model, String screen) {
        school = model;
        SchoolWiring made = screens.make(model, this::turn, this::turnToMade);
        shown = made;
        turningTo = "";
        made.screen().set(screen);
        String wired = model.campaign().getValue().sha256();
        Runnable look = () -> {
            Campaign now = model.campaign().getValue();
            if (school == model
                    && !now.sha256().equals(wired)
                    && !now.sha256().equals(turningTo)
                    && !made.editing().get()) {
                turningTo = now.sha256();
                turnAway(now.id(), model);
            }
        };
        model.campaign().subscribe(_ -> look.run());
        made.editing().subscribe(_ -> look.run());
        window.show(file, made.view());
        return made;
    }

    private void turn(String campaign) {
        // What is being typed belongs to its own campaign.
        window.endTyping();
        school.turnTo(campaign, this::showAgain);
    }

    private void turnToMade(String campaign) {
        school.turnTo(campaign, turned -> showAgain(turned).changeCampaign());
    }

    /** What an undo led away from tells of it where it led to. */
    @SuppressWarnings("ReferenceEquality") // The same may be undone twice.
    private void turnAway(String campaign, SchoolModel from) {
        TakeBack.Gone before = from.gone().get();
        window.endTyping();
        from.turnTo(campaign, turned -> {
            SchoolWiring made = showAgain(turned);
            TakeBack.Gone now = from.gone().get();
            if (now != null && now != before) {
                made.tell(now);
            }
        });
    }

    private SchoolWiring showAgain(SchoolModel turned) {
        String section = shown.section().get();
        SchoolWiring made = show(turned, screen());
        if (!section.isEmpty()) {
            made.section().set(section);
        }
        return made;
    }

    /** Whether a page about campaigns covers the screens, or these are not made yet. */
    boolean isCovered() {
        return shown == null || shown.covered().get();
    }

    private String screen() {
        return shown.screen().get();
    }

    /** Remembers the screen at which it is left. */
    Preferences left(Preferences preferences) {
        return preferences.left(path(), screen());
    }

    /** Where it is, from the root. */
    Path path() {
        return file.toAbsolutePath();
    }

    /** Whether this is the file. */
    boolean is(Path other) {
        try {
            return Files.isSameFile(other, file);
        } catch (IOException e) {
            LOG.debug("a file that is not there is no other one's", e);
            return false;
        }
    }

    /** Keeps a copy of what the last work left, also where the program was ended by a power failure. */
    void keepCopy() {
        school.read("copies.making", copies::keep, _ -> {});
    }

    /** Whether it is being let go just now. */
    boolean isClosing() {
        return closing;
    }

    /** Lets the file go, after a copy of what was done; that none could be made is told at the next opening. */
    void close(Runnable closed) {
        closing = true;
        school.close("copies.making", this::keepLastCopy, closed, () -> closing = false);
    }

    private void keepLastCopy(OpenSchool last) {
        try {
            copies.keep(last);
        } catch (Failure failure) {
            LOG.warn("no copy at closing: {}", failure.code());
        }
    }
}
