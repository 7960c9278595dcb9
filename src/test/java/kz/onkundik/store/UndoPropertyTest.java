package kz.onkundik.store;

import static kz.onkundik.store.SampleSchool.CAMPAIGN;
import static kz.onkundik.store.SampleSchool.makeFileWithCampaign;
import static kz.onkundik.store.SampleSchool.utf8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was done, in whatever order, comes back to the byte, and comes again. */
class UndoPropertyTest {
    private static final int ACTS = 80;

    @TempDir
    Path folder;

    private Path path;
    private Database database;
    private SchoolFile file;
    private final PassingTime clock = new PassingTime();
    /** How the file stood before each step that can be taken back, and after the last. */
    private final List<FileState> states = new ArrayList<>();
    /** Which of them the file is in. */
    private int place;

    @BeforeEach
    void makeFile() {
        path = folder.resolve("school.onkundik");
        makeFileWithCampaign(path).close();
        open();
        states.add(FileState.of(database));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void allIsTakenBackToTheFirstStateAndBroughtAgainToTheLast(long seed) {
        work(new Random(seed), ACTS);
        int steps = place;
        assertTrue(steps > ACTS / 2, "steps: " + steps);
        back(steps);
        assertEquals(Optional.empty(), file.undoRedo().undo());
        reopen();
        forth(steps);
        assertEquals(Optional.empty(), file.undoRedo().redo());
        reopen();
        back(steps);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void walkingBackAndForthWithNewWorkBetweenKeepsEveryState(long seed) {
        var random = new Random(seed);
        for (int walk = 0; walk < 8; walk++) {
            work(random, 12);
            int back = random.nextInt(place + 1);
            back(back);
            if (random.nextInt(3) == 0) {
                reopen();
            }
            forth(random.nextInt(back + 1));
        }
        back(place);
    }

    private void work(Random random, int acts) {
        // What was not brought again is forgotten by the next thing that is done.
        states.subList(place + 1, states.size()).clear();
        for (int i = 0; i < acts; i++) {
            long last = lastStep();
            var work = new RandomWork(file, random);
            if (random.nextInt(4) == 0) {
                work.type("жазылуда " + i);
            } else {
                work.act();
            }
            if (lastStep() == last) {
                // Nothing was changed, or a burst of typing went on.
                states.removeLast();
            } else {
                place++;
            }
            states.add(FileState.of(database));
            clock.pass(random.nextInt(7));
        }
    }

    private void back(int steps) {
        for (int step = 0; step < steps; step++) {
            assertTrue(file.undoRedo().undo().isPresent());
            place--;
            assertEquals(states.get(place), FileState.of(database));
            assertEveryByteIsThere();
        }
    }

    private void forth(int steps) {
        for (int step = 0; step < steps; step++) {
            assertTrue(file.undoRedo().redo().isPresent());
            place++;
            assertEquals(states.get(place), FileState.of(database));
            assertEveryByteIsThere();
        }
    }

    private void assertEveryByteIsThere() {
        file.work(CAMPAIGN).events().stream()
                .flatMap(event -> event.photos().stream())
                .forEach(photo -> {
                    assertEquals(photo.sha256(), Sha256.of(file.photos().bytes(photo.uuid())));
                    assertArrayEquals(
                            utf8("small " + photo.sha256()), file.photos().thumbnail(photo.uuid()));
                });
        file.campaigns();
        file.stationery().emblem();
    }

    private long lastStep() {
        return file.undoRedo().undoable().map(Step::number).orElse(0L);
    }

    private void open() {
        database = new Opening(path, Migrations.released()).open();
        file = new SchoolFile(database, clock, UUID::randomUUID);
    }

    private void reopen() {
        file.close();
        open();
    }
}
