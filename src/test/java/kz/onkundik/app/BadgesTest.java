package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import kz.onkundik.operation.PlanFromLetter;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.school.Event;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counts beside the names of the screens. */
class BadgesTest {
    @TempDir
    private Path folder;

    @Test
    void theSampleIsPlannedAndHeldWhole() {
        Snapshot now = SchoolFixture.sample(folder).snapshot().get();
        assertEquals("9/9", Badges.plan(now));
        assertEquals("14/14", Badges.events(now));
        assertEquals("21", Badges.publications(now));
        assertEquals(0, Badges.mistakes(now));
    }

    @Test
    void aNewFileHasNothingPlannedOfWhatConcernsIt() {
        SchoolModel school = SchoolFixture.empty(folder);
        assertEquals("0/9", Badges.plan(school.snapshot().get()));
        assertEquals("", Badges.events(school.snapshot().get()));
        assertEquals("", Badges.publications(school.snapshot().get()));
        school.change("plan.saving", file -> new PlanFromLetter().add(file, Language.KK), (Integer _) -> {});
        assertEquals("1/9", Badges.plan(school.snapshot().get()), "the letter names one day");
        school.change(
                "events.saving",
                file -> new RecordEvent().hold(file, file.work().plan().getFirst()),
                (Event _) -> {});
        assertEquals("1/9", Badges.plan(school.snapshot().get()));
        assertEquals("1/9", Badges.events(school.snapshot().get()));
    }
}
