package kz.onkundik;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Programs of others that read what we write, where this computer has them. */
public final class Installed {
    private Installed() {}

    /** Whether a program of this name can be run. */
    public static boolean program(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
    }
}
