package kz.onkundik.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short, always equal run of all fuzz targets; {@link LongFuzz} looks further. */
class ShortFuzzTest {
    private static final int INPUTS = 2000;
    private static final int LONGEST = 32 * 1024;

    @TempDir
    Path folder;

    @Test
    void whateverTheInputNothingBreaks() throws IOException {
        List<byte[]> seeds = MixedFuzz.seeds();
        Figures figures = new FuzzRun(MixedFuzz.class, seeds, MixedFuzz.words(), LONGEST, folder).shortly(INPUTS);
        assertEquals(INPUTS, figures.executions());
        assertTrue(figures.inputs() > seeds.size(), "it learns: " + figures);
    }
}
