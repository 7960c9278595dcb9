package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
