package kz.onkundik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import kz.onkundik.cli.Desk.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {
    @Test
    void theSampleIsWrittenOnceAndItsReportsVerify(@TempDir Path folder) {
        var desk = new Desk(folder);
        Run run = desk.run("sample", desk.path("sample"));
        assertEquals(0, run.code(), run.err());
        Object[] reports = run.out()
                .lines()
                .filter(line -> line.endsWith(".pdf"))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .toArray();
        assertTrue(reports.length >= 8, run.out());
        for (Object report : reports) {
            assertEquals(0, desk.run("verify", report).code());
        }
        var before = desk.listing();
        assertEquals(3, desk.run("sample", desk.path("sample")).code());
        assertEquals(before, desk.listing());
    }
}
