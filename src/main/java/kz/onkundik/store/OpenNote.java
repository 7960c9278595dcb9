package kz.onkundik.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The small file beside an open one that says who has it open: a locked database cannot be asked. It is a courtesy
 * only: the lock decides, and a note that was left by a crash is overwritten by who gets the lock next.
 */
final class OpenNote {
    private static final Logger LOG = LoggerFactory.getLogger(OpenNote.class);
    /** No user, computer and time are longer; the rest of a strange file is not shown. */
    private static final int LONGEST = 200;

    /** As dates are written in all languages of the program: the note is shown as it stands. */
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    private final Path note;

    private OpenNote(Path note) {
        this.note = note;
    }

    /** The note of this file: {@code .name.onkundik.open}. */
    static OpenNote of(Path file) {
        return new OpenNote(file.resolveSibling("." + FileFailure.name(file) + ".open"));
    }

    /** Who has the file open and since when, as {@code aigul, PC-12, 23.11.2026 09:15}; empty where nobody can tell. */
    String read() {
        try (var in = Files.newInputStream(note)) {
            String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            return text.replaceAll("\\p{Cntrl}", " ").strip();
        } catch (IOException e) {
            LOG.debug("no word on who has the file open", e);
            return "";
        }
    }

    void write(Clock clock) {
        String since = SINCE.format(LocalDateTime.now(clock));
        String text = String.join(", ", System.getProperty("user.name", ""), computer(), since);
        try {
            Files.writeString(note, text);
        } catch (IOException e) {
            LOG.debug("the note on who has the file open was not written", e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            LOG.debug("the note on who has the file open stays", e);
        }
    }

    /** The computer's name without asking the network. */
    private static String computer() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null) {
            return windows;
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            LOG.debug("this computer has no name", e);
            return "?";
        }
    }
}
