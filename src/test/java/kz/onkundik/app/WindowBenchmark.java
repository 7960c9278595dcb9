package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.ReceiveCampaign;
import kz.onkundik.operation.sample.SamplePictures;
import kz.onkundik.operation.sample.Scene;
import kz.onkundik.picture.Picture;
import kz.onkundik.picture.PictureReader;
import kz.onkundik.report.Contents;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How long each screen takes from the click until it is laid out, and what typing and scrolling cost the window's
 * thread, in a file of 20 campaigns with 2,000 events and 3,000 photos; in {@code target/bench/window.txt}.
 */
class WindowBenchmark {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Path FIGURES = Path.of("target/bench/window.txt");
    private static final int CAMPAIGNS = 20;
    private static final int EVENTS = 100;
    private static final int PHOTOS = 150;
    private static final int ROUNDS = 4;
    private static final int KEYS = 40;
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    private final List<String> figures = new ArrayList<>();
    private Stage stage;
    private WindowWiring wiring;

    @Test
    void everyScreenIsShownAndTypedInto() throws IOException, TimeoutException {
        Path file = filled();
        say("file, MB", Files.size(file) / 1e6);
        FxToolkit.registerPrimaryStage();
        long start = System.nanoTime();
        ask(() -> {
            stage = new Stage();
            wiring = new WindowWiring(
                    stage,
                    CLOCK,
                    folder.resolve("preferences.json"),
                    folder,
                    "bench",
                    new SimpleObjectProperty<>(ColorScheme.LIGHT),
                    _ -> new Answers(folder),
                    new ShownFiles(_ -> {}),
                    new OpenWindows(folder.resolve("windows"), Duration.ofSeconds(3)),
                    Optional.of(Language.KK));
            wiring.start(Optional.of(file));
            stage.setWidth(1280);
            stage.setHeight(700);
            return true;
        });
        await(() -> !entries().isEmpty());
        say("open to first screen, ms", millisSince(start));
        List<String> screens = ask(() -> entries().stream().map(Node::getId).toList());
        assertFalse(screens.isEmpty());
        for (int round = 0; round < ROUNDS; round++) {
            for (String screen : screens) {
                say((round == 0 ? "first click on " : "click on ") + screen + ", ms", shown(screen));
                WaitForAsyncUtils.waitForFxEvents();
            }
        }
        typing();
        scrolling();
        Files.createDirectories(FIGURES.getParent());
        Files.write(FIGURES, figures);
        ask(() -> {
            stage.hide();
            wiring.stop();
            return true;
        });
    }

    /** From the click until the screen is styled and laid out; what its pictures bring comes later and holds nobody up. */
    private double shown(String screen) {
        return ask(() -> {
            Node entry = entries().stream()
                    .filter(node -> screen.equals(node.getId()))
                    .findFirst()
                    .orElseThrow();
            long start = System.nanoTime();
            entry.fireEvent(click());
            layOut();
            return millisSince(start);
        });
    }

    /** The longest and the middle of what one key costs the window's thread, commits to the file included. */
    private void typing() {
        shown("nav-shell.events");
        ask(() -> {
            find("#events-list")
                    .map(ListView.class::cast)
                    .orElseThrow()
                    .getSelectionModel()
                    .select(EVENTS / 2);
            return true;
        });
        await(() -> find("#event-story").isPresent());
        List<Double> keys = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            keys.add(ask(() -> {
                var story = (TextInputControl) find("#event-story").orElseThrow();
                story.requestFocus();
                long start = System.nanoTime();
                story.appendText("ә");
                layOut();
                return millisSince(start);
            }));
            WaitForAsyncUtils.waitForFxEvents();
        }
        tell("a key in the story", keys);
    }

    private void scrolling() {
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i < EVENTS; i += 3) {
            int line = i;
            steps.add(ask(() -> {
                var list = find("#events-list").map(ListView.class::cast).orElseThrow();
                long start = System.nanoTime();
                list.scrollTo(line);
                layOut();
                return millisSince(start);
            }));
        }
        tell("three lines of the events scrolled", steps);
    }

    private void tell(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        say(what + ", middle, ms", sorted.get(sorted.size() / 2));
        say(what + ", longest, ms", sorted.getLast());
    }

    private void say(String what, double value) {
        figures.add("%-60s %8.1f".formatted(what, value));
    }

    private Path filled() {
        SchoolFixture.empty(folder).close(() -> {});
        Path file = folder.resolve("Үлгі мектебі.onkundik");
        Picture picture = PictureReader.read(SamplePictures.draw(Scene.FAIR, "bench"), "bench.jpg");
        String campaign = new String(BuiltInCampaigns.all().getFirst(), StandardCharsets.UTF_8);
        try (OpenSchool school = OpenSchool.open(file, CLOCK, UUID::randomUUID)) {
            fill(school, picture);
            for (int i = 2; i <= CAMPAIGNS; i++) {
                String id = "kz.bench." + i;
                byte[] other = campaign.replace(school.campaign().id(), id).getBytes(StandardCharsets.UTF_8);
                var receive = new ReceiveCampaign();
                receive.take(school, receive.look(school, other));
                fill(school.turnedTo(id), picture);
            }
        }
        return file;
    }

    private static void fill(OpenSchool school, Picture picture) {
        school.file().act("event.save", () -> fillWhole(school, picture));
    }

    private static void fillWhole(OpenSchool school, Picture picture) {
        String id = school.campaign().id();
        var items = school.campaign().items();
        var random = new SecureRandom();
        for (int i = 0; i < EVENTS; i++) {
            LocalDate day = school.campaign().start().plusDays(i % 11);
            String item = items.get(i % items.size()).id();
            var row = new UUID(random.nextLong(), i);
            school.file()
                    .savePlanRow(
                            id,
                            new PlanRow(
                                    row,
                                    List.of(item),
                                    "Іс-шара " + i,
                                    day,
                                    null,
                                    null,
                                    "Зал",
                                    "5-сынып",
                                    "С.Д.",
                                    "",
                                    null));
            Event event = Contents.event("Іс-шара " + i)
                    .answering(item)
                    .on(day)
                    .telling("Кездесуде бала құқықтары туралы айтылды. ".repeat(10))
                    .with("pupils", 20 + i)
                    .with("parents", i)
                    .published("official_site", "https://mektep.example/" + i)
                    .done();
            List<Event.Photo> photos = new ArrayList<>();
            for (int photo = 0; photo < (i % 2 == 0 ? 2 : 1) * PHOTOS / EVENTS; photo++) {
                var one = new Event.Photo(
                        UUID.randomUUID(),
                        "Жәрмеңке",
                        Event.Consent.GIVEN,
                        picture.sha256(),
                        picture.width(),
                        picture.height());
                school.file().addPhoto(event.uuid(), one, picture.jpeg(), picture.thumbnailJpeg());
                photos.add(one);
            }
            school.file().saveEvent(id, event.withPhotos(photos));
        }
    }

    private List<Node> entries() {
        return stage.getScene().getRoot().lookupAll(".nav-item").stream()
                .filter(node -> node.getId() != null && node.getId().startsWith("nav-"))
                .toList();
    }

    private Optional<Node> find(String selector) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup(selector));
    }

    private void layOut() {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private static MouseEvent click() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("not within " + PATIENCE_SECONDS + " s", e);
        }
    }

    private static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(question));
    }
}
