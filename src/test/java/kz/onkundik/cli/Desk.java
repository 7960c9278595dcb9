package kz.onkundik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kz.onkundik.exchange.SampleDistrict;
import kz.onkundik.json.Digest;
import kz.onkundik.signature.OwnKey;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;

/** A table with the program on it: one folder, a clock that stands still, and whoever answers the questions. */
final class Desk {
    static final Instant NOW = Instant.parse("2023-11-24T06:00:00Z");
    /** The sample's general school. */
    private static final UUID SCHOOL = UUID.fromString("22b6c287-3b96-5975-893b-d72871074d82");

    static final String PASSWORD = "құпиясөз-12";

    final Path folder;
    final Deque<String> typed = new ArrayDeque<>();
    Surroundings.OpenWindow window = (_, _) -> 0;

    /** What a run leaves behind. */
    record Run(int code, String out, String err) {}

    Desk(Path folder) {
        this.folder = folder;
    }

    /** Runs the program in Kazakh; names of files in the arguments are given by {@link #path}. */
    Run run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var program = new CommandLineProgram(new Surroundings(
                Clock.fixed(NOW, ZoneId.of("Asia/Almaty")),
                UUID::randomUUID,
                new SecureRandom(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                _ -> Optional.ofNullable(typed.poll()).map(String::toCharArray),
                window,
                Language.KK,
                "1.2.3"));
        int code = program.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(path(name), bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sample's general school, made by {@code new}; {@code import} fills it. */
    Path school(String name) {
        Run made = run("new", path(name), "--institution", write("inst.json", Samples.institution()));
        if (made.code() != 0) {
            throw new IllegalStateException(made.err());
        }
        return path(name);
    }

    Path filledSchool(String name) {
        Path file = school(name);
        Run imported = run("import", file, write("data.json", SampleDistrict.file()));
        if (imported.code() != 0) {
            throw new IllegalStateException(imported.err());
        }
        return file;
    }

    Path passwordFile() {
        return write("password.txt", PASSWORD + "\r\n");
    }

    /** A key file whose validity starts at this instant and lasts five years. */
    Path key(String name, Instant from) {
        return write(
                name,
                OwnKey.create("Омарова Г.С.", "№ 7 мектеп", SCHOOL, from, new SecureRandom(), PASSWORD.toCharArray()));
    }

    /** A report of the filled school, waiting for its signature. */
    Path unsigned(String school) {
        Path pdf = path("unsigned.pdf");
        Run run = run("report", filledSchool(school), "--unsigned", "--out", pdf);
        assertEquals(0, run.code(), run.err());
        return pdf;
    }

    /** Tries wrong use in each language, before and after the command: one sentence, and everything stays as it was. */
    void refuses(int code, LocalText sentences, Object... arguments) {
        var before = listing();
        var seen = new HashSet<String>();
        for (Language language : Language.values()) {
            Run run = run(Stream.concat(Stream.of("--ui-lang", language.code()), Stream.of(arguments))
                    .toArray());
            Run after = run(Stream.concat(Stream.of(arguments), Stream.of("--ui-lang=" + language.code()))
                    .toArray());
            assertEquals(code, run.code(), run.err());
            assertEquals("", run.out());
            assertTrue(run.err().contains(sentences.in(language)), run.err());
            assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
            assertEquals(run, after);
            assertTrue(seen.add(run.err()), run.err());
        }
        assertEquals(before, listing());
    }

    /** Every file of the folder with its contents' hash. */
    Map<String, String> listing() {
        var listing = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                listing.put(
                        folder.relativize(file).toString(),
                        Files.isDirectory(file) ? "" : Digest.sha256(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return listing;
    }
}
