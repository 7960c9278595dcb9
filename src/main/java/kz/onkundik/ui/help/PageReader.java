package kz.onkundik.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.onkundik.text.Messages;

/**
 * Reads a help page from its text, in which each line is a part: {@code # title}, {@code ## heading}, {@code 1. step},
 * {@code - point}, {@code ! note}, {@code ![what it shows](picture)}, {@code : word : meaning}, or running text. Within
 * a line stand {@code {the.key.of.words}} of the screen, keys between grave accents, and {@code [words](page)}.
 */
final class PageReader {
    private static final Pattern PICTURE = Pattern.compile("!\\[(.+)]\\(([a-z0-9-]+)\\)");
    private static final Pattern STEP = Pattern.compile("(\\d+)\\. (.+)");
    private static final Pattern TERM = Pattern.compile(": (.+?) : (.+)");
    private static final Pattern SPAN = Pattern.compile("\\{([A-Za-z0-9._-]+)}|`(.+?)`|\\[(.+?)]\\(([a-z-]+)\\)");

    private final Messages messages;

    /** @param messages the words of the screens in the page's language, which the page calls by their keys */
    PageReader(Messages messages) {
        this.messages = messages;
    }

    /** @throws IllegalArgumentException if the text has no title: our own pages are tested to have one */
    HelpPage read(String id, String text) {
        String title = null;
        List<Block> blocks = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            if (line.startsWith("# ")) {
                title = line.substring(2);
            } else {
                blocks.add(block(line));
            }
        }
        if (title == null) {
            throw new IllegalArgumentException(id + " has no title");
        }
        return new HelpPage(id, title, List.copyOf(blocks));
    }

    private Block block(String line) {
        Matcher picture = PICTURE.matcher(line);
        Matcher step = STEP.matcher(line);
        Matcher term = TERM.matcher(line);
        if (picture.matches()) {
            return new Block.Picture(picture.group(2), picture.group(1));
        } else if (step.matches()) {
            return new Block.Step(Integer.parseInt(step.group(1)), spans(step.group(2)));
        } else if (term.matches()) {
            return new Block.Term(term.group(1), spans(term.group(2)));
        } else if (line.startsWith("## ")) {
            return new Block.Heading(line.substring(3));
        } else if (line.startsWith("- ")) {
            return new Block.Point(spans(line.substring(2)));
        } else if (line.startsWith("! ")) {
            return new Block.Note(spans(line.substring(2)));
        }
        return new Block.Paragraph(spans(line));
    }

    private List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (MatchResult found : SPAN.matcher(line).results().toList()) {
            plain(line.substring(from, found.start()), spans);
            spans.add(marked(found));
            from = found.end();
        }
        plain(line.substring(from), spans);
        return List.copyOf(spans);
    }

    private Span marked(MatchResult found) {
        if (found.group(1) != null) {
            return new Span.Bold(messages.text(found.group(1)));
        }
        return found.group(2) != null ? new Span.Keys(found.group(2)) : new Span.Link(found.group(3), found.group(4));
    }

    private static void plain(String words, List<Span> spans) {
        if (!words.isEmpty()) {
            spans.add(new Span.Plain(words));
        }
    }
}
