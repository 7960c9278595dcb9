package kz.onkundik.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;

/**
 * Every sentence of the program in one language. A message is a text with placeholders: <code>{0}</code> for an
 * argument, <code>{0|день|дня|дней}</code> for the form of a word that fits a number: one form in Kazakh, two in
 * English, three in Russian; <code>{1?, PC: *}</code> for a clause that stands only where the argument (the star) is
 * neither empty nor 0; <code>{0@verdict}</code> for the message of the key that the argument completes;
 * <code>{0…}</code> for what was typed, of which the beginning is enough.
 */
public final class Messages {
    /** The bundles: one for each kind of sentence that has no screen of its own, then one for each screen. */
    static final List<String> BUNDLES = List.of(
            "common",
            "failure",
            "problem",
            "verdict",
            "cli",
            "shell",
            "welcome",
            "overview",
            "plan",
            "events",
            "publications",
            "report",
            "documents",
            "check",
            "keys",
            "editor",
            "settings",
            "history",
            "care",
            "search",
            "preview",
            "help");

    /** The words of documents, which are written in Kazakh and Russian only. */
    private static final String DOCUMENT = "document_";

    /** How many letters of what was typed are quoted: whole pages of it can stand in a field. */
    private static final int QUOTED = 40;

    /** Where an instant becomes a day for people. */
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private final Language language;
    private final Map<String, String> templates = new TreeMap<>();
    private final Formats formats;

    public Messages(Language language) {
        this.language = language;
        for (String bundle : BUNDLES) {
            load(bundle + "_" + language.code() + ".properties");
        }
        if (language != Language.EN) {
            load(DOCUMENT + language.code() + ".properties");
        }
        this.formats = new Formats(this);
    }

    public Language language() {
        return language;
    }

    public Formats formats() {
        return formats;
    }

    /** The message of this key; a key that no bundle has is shown as it is, in brackets. */
    public String text(String key, Object... arguments) {
        String template = templates.get(key);
        return template == null ? "[" + key + "]" : fill(template, List.of(arguments));
    }

    public String text(Failure failure) {
        return say(failure.code(), failure.arguments());
    }

    public String text(Problem problem) {
        return say(problem.code(), problem.arguments());
    }

    /** What is wrong, in few words, where it is seen what it is about; the whole sentence where there are no fewer. */
    public String brief(Problem problem) {
        String code = "brief." + problem.code();
        return has(code) ? say(code, problem.arguments()) : text(problem);
    }

    public boolean has(String key) {
        return templates.containsKey(key);
    }

    /** All keys, in alphabetical order. */
    public Set<String> keys() {
        return new TreeSet<>(templates.keySet());
    }

    String template(String key) {
        return templates.get(key);
    }

    private String say(String code, List<Object> arguments) {
        String template = templates.get(code);
        return template == null ? "[" + code + "] " + arguments : fill(template, arguments);
    }

    private void load(String name) {
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            var bundle = new Properties();
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String key : bundle.stringPropertyNames()) {
                if (templates.put(key, bundle.getProperty(key)) != null) {
                    throw new IllegalStateException(key + " stands in two bundles");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fill(String template, List<Object> arguments) {
        var text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String said = placeholder(template.substring(open + 1, close), arguments);
            text.append(template, from, open).append(isQuoted(template, open, close) ? quotedWithin(said) : said);
            from = close + 1;
        }
        return text.append(template.substring(from)).toString();
    }

    private static boolean isQuoted(String template, int open, int close) {
        return template.startsWith("«", open - 1) && template.startsWith("»", close + 1);
    }

    /** Quotation marks within others are the low ones, in Kazakh as in Russian. */
    private static String quotedWithin(String said) {
        return said.replace('«', '„').replace('»', '“');
    }

    private String placeholder(String inside, List<Object> arguments) {
        int digits = 0;
        while (digits < inside.length() && Character.isDigit(inside.charAt(digits))) {
            digits++;
        }
        Object argument = arguments.get(Integer.parseInt(inside.substring(0, digits)));
        if (digits == inside.length()) {
            return shown(argument);
        }
        String rest = inside.substring(digits + 1);
        return switch (inside.charAt(digits)) {
            case '|' -> form(rest.split("\\|", -1), ((Number) argument).longValue());
            case '?' -> isNothing(argument) ? "" : rest.replace("*", shown(argument));
            case '…' -> Shortened.to(shown(argument), QUOTED);
            case '@' -> text(rest + "." + argument);
            default -> throw new IllegalArgumentException(inside);
        };
    }

    private String form(String[] forms, long number) {
        return forms[Math.min(Plurals.form(language, number), forms.length - 1)];
    }

    private static boolean isNothing(Object argument) {
        return argument instanceof Number number
                ? number.longValue() == 0
                : argument.toString().isEmpty();
    }

    private String shown(Object argument) {
        return switch (argument) {
            case Number number -> formats.number(number.longValue());
            case LocalDate date -> formats.date(date);
            case Instant instant -> formats.date(LocalDate.ofInstant(instant, KAZAKHSTAN));
            case LocalText text -> text.in(language);
            case Problem problem -> text(problem);
            case Failure failure -> text(failure);
            default -> argument.toString();
        };
    }
}
