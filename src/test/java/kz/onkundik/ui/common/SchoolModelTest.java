package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.problem.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolModelTest {
    @TempDir
    private Path folder;

    @Test
    void nothingIsSaidToBeSavedAfterAChangeThatWasNotMadeUntilOneIs() {
        SchoolModel school = SchoolFixture.empty(folder);
        school.change("plan.saving", _ -> true, _ -> {});
        assertNotNull(school.savedAt().get());
        school.change(
                "plan.saving",
                _ -> {
                    throw new Failure("file.disk-full");
                },
                _ -> {});
        assertNull(school.savedAt().get());
        school.failure().set(null);
        assertNull(school.savedAt().get(), "the sentence was put away, and still nothing is saved");
        school.change("plan.saving", _ -> true, _ -> {});
        assertNotNull(school.savedAt().get());
        school.close(() -> {});
    }

    @Test
    void aFileThatIsNotLetGoSaysSoAndGoesOn() {
        SchoolModel school = SchoolFixture.empty(folder);
        List<String> told = new ArrayList<>();
        school.close(
                "copies.making",
                _ -> {
                    throw new Failure("file.disk-full");
                },
                () -> told.add("closed"),
                () -> told.add("stays"));
        assertEquals(List.of("stays"), told);
        assertEquals("file.disk-full", school.failure().get().code());
        school.close("copies.making", _ -> told.add("last"), () -> told.add("closed"), () -> told.add("stays"));
        assertEquals(List.of("stays", "last", "closed"), told);
    }
}
