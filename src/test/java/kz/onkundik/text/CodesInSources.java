package kz.onkundik.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the codes and keys that the program's sources hand to {@link Messages}, with how many arguments go along. */
final class CodesInSources {
    private static final Pattern THROWN = Pattern.compile("new (?:Failure|WrongUse)\\(");
    private static final Pattern FOUND = Pattern.compile("Problem\\.(?:error|warning|hint)\\(");
    private static final Pattern SAID = Pattern.compile("\\.(?:text|result|word)\\(");
    private static final Pattern DONE = Pattern.compile("\\bact\\(");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:[.-][a-z0-9-]+)+)\"");

    /** A code, the number of arguments after it, and where it stands. */
    record Use(String code, int arguments, String place) {}

    private CodesInSources() {}

    static List<Use> failures() throws IOException {
        return all(THROWN, 0);
    }

    /** A problem's place stands between its code and its arguments. */
    static List<Use> problems() throws IOException {
        return all(FOUND, 1);
    }

    static List<Use> messages() throws IOException {
        return all(SAID, 0);
    }

    /** The names of all that is done to the file. */
    static List<Use> acts() throws IOException {
        return all(DONE, 0);
    }

    private static List<Use> all(Pattern call, int notArguments) throws IOException {
        var uses = new ArrayList<Use>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                uses.addAll(in(Files.readString(file), call, notArguments, String.valueOf(file.getFileName())));
            }
        }
        return uses;
    }

    static List<Use> failuresIn(String source) {
        return in(source, THROWN, 0, "");
    }

    private static List<Use> in(String source, Pattern call, int notArguments, String place) {
        var uses = new ArrayList<Use>();
        Matcher calls = call.matcher(source);
        while (calls.find()) {
            List<String> given = arguments(source, calls.end());
            for (int i = 0; i < Math.min(2, given.size()); i++) {
                Matcher code = CODE.matcher(given.get(i));
                boolean found = false;
                while (code.find()) {
                    uses.add(new Use(code.group(1), given.size() - 1 - i - notArguments, place));
                    found = true;
                }
                if (found) {
                    break;
                }
            }
        }
        return uses;
    }

    /** The arguments of a call, cut at the commas that are not inside other brackets or texts. */
    private static List<String> arguments(String source, int from) {
        var arguments = new ArrayList<String>();
        int depth = 0;
        int start = from;
        boolean inText = false;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                inText = !inText;
            } else if (!inText && (c == '(' || c == '{')) {
                depth++;
            } else if (!inText && (c == ')' || c == '}') && depth-- == 0) {
                arguments.add(source.substring(start, i));
                break;
            } else if (!inText && c == ',' && depth == 0) {
                arguments.add(source.substring(start, i));
                start = i + 1;
            }
        }
        return arguments;
    }
}
