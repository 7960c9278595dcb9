package kz.onkundik.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** Opens a file in a Java of its own, says so, and keeps it open until it is ended. */
final class OtherProcess {
    private OtherProcess() {}

    public static void main(String[] args) throws IOException {
        try (var file = SchoolFile.open(Path.of(args[0]), Clock.system(ZoneId.of("UTC")))) {
            file.ownKey().save(SampleSchool.key("of the other process"));
            System.out.write('o');
            System.out.flush();
            System.in.read();
        }
    }

    /** Starts it and waits until it has the file open. */
    static Process holding(Path path) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OtherProcess.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.getInputStream().read() != 'o') {
            throw new IOException("the other process did not open the file");
        }
        return process;
    }
}
