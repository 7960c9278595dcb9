package kz.onkundik.ui.help;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page of the help in one language.
 *
 * @param id what other pages and the screens call it, such as {@code plan}
 */
record HelpPage(String id, String title, List<Block> blocks) {

    /** All that can be read in it, below its title, one part a line. */
    List<String> lines() {
        return blocks.stream().map(HelpPage::words).toList();
    }

    /** The pages that it leads to. */
    List<String> links() {
        return blocks.stream()
                .flatMap(block -> spans(block).stream())
                .flatMap(span -> span instanceof Span.Link link ? Stream.of(link.page()) : Stream.empty())
                .toList();
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.words();
            case Block.Picture picture -> picture.words();
            case Block.Term term -> term.word() + " \u2013 " + said(term.spans());
            default -> said(spans(block));
        };
    }

    /** The pieces of which a part is made; none for a heading and a picture. */
    static List<Span> spans(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.spans();
            case Block.Step step -> step.spans();
            case Block.Point point -> point.spans();
            case Block.Note note -> note.spans();
            case Block.Term term -> term.spans();
            case Block.Heading _, Block.Picture _ -> List.of();
        };
    }

    private static String said(List<Span> spans) {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }
}
