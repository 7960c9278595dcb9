package kz.onkundik.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which keys the program's sources can ask for: those that stand there as texts, and those that are built there of a
 * beginning ({@code "plan.state."}), the name of a constant, a text or a number, and perhaps an end ({@code ".hint"}).
 */
final class UsedKeys {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
    private static final Pattern BEGINNING = Pattern.compile("[a-z][a-z0-9.-]*\\.");
    private static final Pattern END = Pattern.compile("\\.[a-z0-9.-]+");
    private static final Pattern COMPLETED = Pattern.compile("\\{\\d+@([^}]+)}");

    /** The library of the command line looks for the words of its help under names of its own. */
    private static final String HELP_OF_COMMANDS = "cli.help.";

    private static final Set<String> WORDS_OF_HELP = Set.of(
            "usage",
            "description",
            "synopsisHeading",
            "commandListHeading",
            "optionListHeading",
            "parameterListHeading");

    private final Set<String> texts = new TreeSet<>();
    private final Set<String> constants = new TreeSet<>();
    private final Set<String> beginnings = new TreeSet<>();
    private final Set<String> ends = new TreeSet<>();

    /** @param templates the sentences, in which the key of another can be completed */
    UsedKeys(String sources, Collection<String> templates) {
        String code = COMMENT.matcher(sources).replaceAll("");
        TEXT.matcher(code).results().forEach(found -> texts.add(found.group(1)));
        CONSTANT.matcher(TEXT.matcher(code).replaceAll("")).results().forEach(found -> constants.add(found.group()));
        texts.stream().filter(BEGINNING.asMatchPredicate()).forEach(beginnings::add);
        texts.stream().filter(END.asMatchPredicate()).forEach(ends::add);
        templates.forEach(template ->
                COMPLETED.matcher(template).results().forEach(found -> beginnings.add(found.group(1) + ".")));
    }

    /** All sources of the program, one after the other. */
    static String sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<Path> all = files.filter(f -> f.toString().endsWith(".java")).toList();
            var sources = new StringBuilder();
            for (Path file : all) {
                sources.append(Files.readString(file)).append('\n');
            }
            return sources.toString();
        }
    }

    /** Those of the keys that nobody can ask for. */
    List<String> unused(Set<String> keys) {
        return keys.stream().filter(key -> !used(key)).sorted().toList();
    }

    private boolean used(String key) {
        return texts.contains(key) || isHelp(key) || built(key) || ends.stream().anyMatch(end -> endsSo(key, end));
    }

    private boolean endsSo(String key, String end) {
        if (!key.endsWith(end)) {
            return false;
        }
        String before = key.substring(0, key.length() - end.length());
        return texts.contains(before) || built(before);
    }

    private boolean built(String key) {
        return beginnings.stream()
                .filter(key::startsWith)
                .map(beginning -> key.substring(beginning.length()))
                .anyMatch(rest -> isName(rest)
                        || built(rest)
                        || Stream.of(rest.split("\\.")).allMatch(this::isName));
    }

    private boolean isName(String rest) {
        return texts.contains(rest)
                || constants.contains(rest.toUpperCase(Locale.ROOT).replace('-', '_'))
                || (!rest.isEmpty() && rest.chars().allMatch(Character::isDigit));
    }

    private boolean isHelp(String key) {
        return key.startsWith(HELP_OF_COMMANDS)
                && Stream.of(key.substring(HELP_OF_COMMANDS.length()).split("\\."))
                        .allMatch(part ->
                                WORDS_OF_HELP.contains(part) || texts.contains(part) || texts.contains("--" + part));
    }
}
