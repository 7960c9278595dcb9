package kz.onkundik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kz.onkundik.OtherJava;
import kz.onkundik.SocketAlarm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole day with the program opens no connection and asks for no name; that to NCALayer, on this computer, is opened in
 * one package only, which the rules of the house see to.
 */
class NoConnectionTest {
    @TempDir
    Path folder;

    @Test
    void aWholeDayOpensNone() throws IOException {
        OtherJava run = run(folder.toString());
        assertEquals(0, run.exit(), run.said());
        assertTrue(run.said().endsWith(QuietDay.NOTICED + "false" + System.lineSeparator()), run.said());
    }

    @Test
    void oneOfAnyKindIsNoticed() throws IOException {
        OtherJava run = run();
        assertEquals(0, run.exit(), run.said());
        assertEquals(
                Arrays.stream(QuietDay.Kind.values())
                        .map(kind -> kind + " " + QuietDay.NOTICED + "true")
                        .toList(),
                run.said()
                        .lines()
                        .filter(line -> line.contains(QuietDay.NOTICED))
                        .toList());
    }

    private OtherJava run(String... arguments) throws IOException {
        return OtherJava.run(List.of("-XX:TieredStopAtLevel=1", SocketAlarm.option(folder)), QuietDay.class, arguments);
    }
}
