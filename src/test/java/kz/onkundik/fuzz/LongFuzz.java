package kz.onkundik.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A long run of all fuzz targets, one after the other: {@code mvn -Pfuzz verify}, for {@code -Dfuzz.minutes} in all. It
 * goes on from what earlier runs kept in {@code target/fuzz}; the figures stay in {@code target/fuzz/figures.txt}.
 */
class LongFuzz {
    private static final Path FOLDER = Path.of("target/fuzz").toAbsolutePath();
    private static final long SECONDS = Long.getLong("fuzz.minutes", 30) * 60;
    private static final List<String> ROWS = new ArrayList<>(List.of(Figures.head()));

    static List<FuzzTarget> targets() {
        return FuzzTarget.ALL;
    }

    @ParameterizedTest
    @MethodSource("targets")
    void nothingBreaksForLong(FuzzTarget target) throws IOException {
        Path folder = FOLDER.resolve(target.toString());
        var run = new FuzzRun(target.type(), target.seeds(), target.words(), target.longest(), folder);
        ROWS.add(run.during(SECONDS * target.share() / 100).row(target));
    }

    @AfterAll
    static void printFigures() throws IOException {
        String table = String.join("\n", ROWS) + "\n";
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("figures.txt"), table);
        System.out.print(table);
    }
}
