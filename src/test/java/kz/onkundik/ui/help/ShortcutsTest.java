package kz.onkundik.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.HelpTopic;
import org.junit.jupiter.api.Test;

/** The list of keys in the help and the keys that the program listens to are the same. */
class ShortcutsTest {
    private static final Pattern NAMED = Pattern.compile("KeyCode\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern CASES = Pattern.compile("case ([A-Z0-9_, ]+) ->");
    private static final Set<String> HELD = Set.of("Ctrl", "Alt", "Shift");
    private static final Set<String> CODES =
            Stream.of(KeyCode.values()).map(KeyCode::name).collect(Collectors.toSet());

    /** What the page calls a key, where that is not the key's own name; several keys may do the same. */
    private static final Map<String, List<String>> CALLED = Map.ofEntries(
            Map.entry("Esc", List.of("ESCAPE")),
            Map.entry("PgUp", List.of("PAGE_UP")),
            Map.entry("PgDn", List.of("PAGE_DOWN")),
            Map.entry("+", List.of("PLUS", "ADD", "EQUALS")),
            Map.entry("-", List.of("MINUS", "SUBTRACT")),
            Map.entry("0", List.of("DIGIT0", "NUMPAD0")),
            Map.entry("/", List.of("SLASH")),
            Map.entry(",", List.of("COMMA")));

    @Test
    void everyKeyThatTheProgramListensToIsListedAndNoOther() throws IOException {
        Set<String> listened = new TreeSet<>();
        for (Path source : sources()) {
            String code = Files.readString(source);
            if (code.contains("javafx.scene.input.Key")) {
                NAMED.matcher(code).results().forEach(found -> listened.add(found.group(1)));
                CASES.matcher(code)
                        .results()
                        .flatMap(found -> Stream.of(found.group(1).split(", ", 0)))
                        .filter(CODES::contains)
                        .forEach(listened::add);
            }
        }
        listened.removeAll(Set.of("ALT", "CONTROL", "SHIFT"));
        assertEquals(listened, listed());
    }

    /** The keys of the page, without what is held down meanwhile; a digit is that of the screens. */
    private static Set<String> listed() {
        HelpPage page = new HelpBook(new Messages(Language.EN)).page(HelpTopic.SHORTCUTS.id());
        Set<String> listed = new TreeSet<>();
        page.blocks().stream()
                .flatMap(block -> HelpPage.spans(block).stream())
                .filter(Span.Keys.class::isInstance)
                .map(Span::words)
                .flatMap(keys -> keys.length() == 1 ? Stream.of(keys) : Stream.of(keys.split("\\+", 0)))
                .filter(key -> !HELD.contains(key))
                .map(key -> key.matches("[1-9]") ? "0" : key)
                .forEach(key -> listed.addAll(CALLED.getOrDefault(key, List.of(key.toUpperCase(Locale.ROOT)))));
        return listed;
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String room : List.of("ui", "app")) {
            try (var files = Files.walk(Path.of("src/main/java/kz/onkundik", room))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
            }
        }
        return all;
    }
}
