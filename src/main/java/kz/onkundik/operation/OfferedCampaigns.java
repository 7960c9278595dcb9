package kz.onkundik.operation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kz.onkundik.problem.Failure;
import kz.onkundik.store.SchoolFile;

/** The campaigns that a file offers: a campaign's file offers itself, another file of ours all those in force in it. */
public final class OfferedCampaigns {
    /** With this every file of ours begins. */
    private static final byte[] OURS = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private OfferedCampaigns() {}

    /**
     * The files of the campaigns, the newest first; at least one. Nothing is written.
     *
     * @throws Failure {@code input.…} for a file that cannot be read; {@code file.…} for one of ours
     */
    public static List<InputFile> in(Path file) {
        if (!Arrays.equals(OURS, InputFile.start(file, OURS.length))) {
            return List.of(InputFile.read(file));
        }
        return SchoolFile.campaignsOf(file).stream()
                .map(stored -> new InputFile(file.getFileName().toString(), stored.bytes()))
                .toList();
    }
}
