package kz.onkundik.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.problem.Failure;
import kz.onkundik.store.FileCare;
import kz.onkundik.store.FileGlance;
import kz.onkundik.text.LocalText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The copies that the program keeps by itself, in a folder of this PC: the last of each of the {@value #DAYS} latest
 * days on which a file was changed, and the last of each of the {@value #WEEKS} weeks before them.
 */
public final class KeepCopies {
    public static final int DAYS = 7;
    public static final int WEEKS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(KeepCopies.class);
    private static final DateTimeFormatter IN_NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH-mm");
    private static final String EXTENSION = ".onkundik";
    /** In a file's folder of copies: where the file itself lies, for the day on which it cannot be asked who it is. */
    private static final String PLACE = "place.txt";

    private final Path root;
    private final Clock clock;

    /**
     * One copy.
     *
     * @param made when it was made
     * @param campaign that was worked on when it was made; empty where there was none
     */
    public record Copy(
            Path path, ZonedDateTime made, long bytes, int events, Optional<LocalText> campaign, FileGlance glance) {}

    /**
     * How a file stands and what copies there are of it.
     *
     * @param copies the newest first
     * @param events how many are in the file now
     */
    public record Kept(Path folder, List<Copy> copies, int events) {}

    /** @param root the folder of all copies; each file has its own within, which is made with the first copy */
    public KeepCopies(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    /** The copies of this file, of which those that cannot be read are left out. */
    public Kept of(OpenSchool school) {
        return new Kept(
                folder(school.file().id()),
                copies(school.file().id()),
                school.file().care().glance().events());
    }

    /** The copies of the file of this UUID that can be read, the newest first. */
    private List<Copy> copies(UUID file) {
        return copiesIn(folder(file)).stream()
                .filter(copy -> copy.glance().id().equals(file))
                .sorted(Comparator.comparing(Copy::made).reversed())
                .toList();
    }

    private List<Copy> copiesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().endsWith(EXTENSION))
                    .flatMap(path -> readable(path).stream())
                    .toList();
        } catch (IOException e) {
            LOG.warn("The copies cannot be listed", e);
            return List.of();
        }
    }

    /** The newest copy of a file that cannot be opened; it is known by the place where it was open last. */
    public Optional<Copy> newestOf(Path lost) {
        String place = lost.toAbsolutePath().toString();
        if (!Files.isDirectory(root)) {
            return Optional.empty();
        }
        try (var folders = Files.list(root)) {
            return folders.filter(folder -> place.equals(place(folder)))
                    .flatMap(folder -> copiesIn(folder).stream())
                    .max(Comparator.comparing(Copy::made));
        } catch (IOException e) {
            LOG.warn("The copies cannot be listed", e);
            return Optional.empty();
        }
    }

    private static String place(Path folder) {
        try {
            return Files.readString(folder.resolve(PLACE));
        } catch (IOException e) {
            LOG.debug("whose copies these are is not written", e);
            return "";
        }
    }

    private static void notePlace(Path folder, Path file) {
        try {
            Files.writeString(folder.resolve(PLACE), file.toAbsolutePath().toString());
        } catch (IOException e) {
            LOG.warn("Whose copies these are is not written", e);
        }
    }

    private Optional<Copy> readable(Path path) {
        try {
            return Optional.of(look(path));
        } catch (Failure failure) {
            LOG.warn("A copy cannot be read: {}", failure.code());
            return Optional.empty();
        }
    }

    /**
     * What a copy holds, wherever it lies.
     *
     * @throws Failure {@code file.…} as opening it would
     */
    public Copy look(Path path) {
        FileGlance glance = FileCare.glance(path);
        try {
            Instant made = Files.getLastModifiedTime(path).toInstant();
            return new Copy(
                    path,
                    made.atZone(clock.getZone()),
                    Files.size(path),
                    glance.events(),
                    glance.campaign()
                            .map(stored -> CampaignReader.read(stored.bytes()).title()),
                    glance);
        } catch (IOException e) {
            throw new Failure(e, "file.missing", path.getFileName().toString());
        }
    }

    /**
     * Copies the file as it is now, unless the newest copy holds the same; copies that the rule no longer keeps go.
     *
     * @return the new copy, if one was needed
     * @throws Failure {@code copy.…} with the copy's name
     */
    public Optional<Path> keep(OpenSchool school) {
        UUID id = school.file().id();
        FileGlance now = school.file().care().glance();
        notePlace(madeFolder(id), school.file().path());
        List<Copy> before = copies(id);
        if (!before.isEmpty() && before.getFirst().glance().isAsOf(now)) {
            return Optional.empty();
        }
        Path copy = free(madeFolder(id), school.file().path());
        school.file().care().copyTo(copy);
        stamp(copy);
        thin(copies(id));
        return Optional.of(copy);
    }

    /**
     * Copies the file to a place of the person's own: a stick, another disk.
     *
     * @throws Failure {@code file.exists}, {@code copy.…} with the copy's name
     */
    public Path copy(OpenSchool school, Path target) {
        new CopyFile().copy(school, target);
        stamp(target);
        return target;
    }

    /** A name for a copy made now: {@code Мектеп 2023-11-24 14-05.onkundik}. */
    public String name(Path file) {
        return stem(file) + " " + IN_NAME.format(LocalDateTime.now(clock)) + EXTENSION;
    }

    /**
     * Puts a copy in the place of a file that is not open. The file as it was stays beside, under a name with the time.
     *
     * @return where the file as it was lies now
     * @throws Failure as {@link CopyFile#restore} says, and {@code copy.not-put-back} with the file's name; the file then
     *     lies where it was
     */
    public Path restore(Path copy, Path file) {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".restored");
        Path before = free(file.toAbsolutePath().getParent(), file);
        try {
            Files.deleteIfExists(fresh);
            restoreBeside(copy, fresh, file);
            moveWithJournal(file, before);
            try {
                Files.move(fresh, file);
            } catch (IOException e) {
                moveWithJournal(before, file);
                throw e;
            }
            return before;
        } catch (IOException e) {
            throw new Failure(e, "copy.not-put-back", file.getFileName().toString());
        }
    }

    /** People know the new file by the name that it will get. */
    private void restoreBeside(Path copy, Path fresh, Path file) {
        try {
            new CopyFile().restore(copy, fresh, clock);
        } catch (Failure failure) {
            boolean ofFresh =
                    failure.arguments().getFirst().equals(fresh.getFileName().toString());
            throw ofFresh
                    ? new Failure(failure, failure.code(), file.getFileName().toString())
                    : failure;
        }
    }

    /** A journal that a power failure left belongs to its file: beside another it would spoil that. */
    private static void moveWithJournal(Path from, Path to) throws IOException {
        Path journal = from.resolveSibling(from.getFileName() + "-journal");
        if (Files.exists(journal)) {
            Files.move(journal, to.resolveSibling(to.getFileName() + "-journal"));
        }
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }

    private void thin(List<Copy> copies) {
        Set<LocalDate> days = new HashSet<>();
        Set<String> weeks = new HashSet<>();
        for (Copy copy : copies) {
            LocalDate day = copy.made().toLocalDate();
            boolean kept = days.size() < DAYS ? days.add(day) : isFirstOfItsWeek(weeks, days, day);
            if (!kept) {
                try {
                    Files.deleteIfExists(copy.path());
                } catch (IOException e) {
                    LOG.warn("A copy that is no longer needed stays", e);
                }
            }
        }
    }

    private static boolean isFirstOfItsWeek(Set<String> weeks, Set<LocalDate> days, LocalDate day) {
        String week = day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return !days.contains(day) && weeks.size() < WEEKS && weeks.add(week);
    }

    private Path folder(UUID file) {
        return root.resolve(file.toString());
    }

    private Path madeFolder(UUID file) {
        try {
            return Files.createDirectories(folder(file));
        } catch (IOException e) {
            throw new Failure(e, "copy.folder", root.toString());
        }
    }

    private Path free(Path folder, Path file) {
        String name = name(file);
        Path free = folder.resolve(name);
        for (int number = 2; Files.exists(free); number++) {
            free = folder.resolve(
                    name.substring(0, name.length() - EXTENSION.length()) + " (" + number + ")" + EXTENSION);
        }
        return free;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    private void stamp(Path copy) {
        try {
            Files.setLastModifiedTime(copy, FileTime.from(clock.instant()));
        } catch (IOException e) {
            LOG.debug("a copy has the time of its disk", e);
        }
    }
}
