package kz.onkundik.document;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.text.Language;

/**
 * Text of a paragraph or cell: runs that differ in weight, colour, language or link.
 *
 * @param runs in reading order
 */
public record Text(List<Run> runs) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        runs = List.copyOf(runs);
    }

    public static Text of(String text) {
        return new Text(List.of(new Run(text, false, false, null, null)));
    }

    public static Text bold(String text) {
        return of(text).inBold();
    }

    /** Text in grey, for what explains. */
    public static Text muted(String text) {
        return new Text(List.of(new Run(text, false, true, null, null)));
    }

    public static Text link(String label, URI uri, String description) {
        return new Text(List.of(new Run(label, false, false, null, new Link(uri, description))));
    }

    /** This text and another one right after it, with nothing between. */
    public Text and(Text next) {
        return new Text(Stream.concat(runs.stream(), next.runs.stream()).toList());
    }

    /** The same text, all of it in this language. */
    public Text in(Language language) {
        return new Text(runs.stream().map(run -> run.inLanguage(language)).toList());
    }

    /** The same text, all of it in bold. */
    public Text inBold() {
        return new Text(runs.stream().map(Run::inBold).toList());
    }

    /** The letters alone. */
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
