package kz.onkundik.document;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A list (L, LI, Lbl, LBody).
 *
 * @param numbered whether the labels count
 * @param items in reading order
 * @param style of each item's text; its indent is that of the labels
 */
public record ListBlock(boolean numbered, List<Item> items, ParagraphStyle style) implements StackedBlock {
    public ListBlock {
        items = List.copyOf(items);
    }

    /** A list with the labels 1., 2., 3. … */
    public static ListBlock numbered(List<Text> texts) {
        var items = IntStream.range(0, texts.size())
                .mapToObj(i -> new Item((i + 1) + ".", texts.get(i)))
                .toList();
        return new ListBlock(true, items, ParagraphStyle.PLAIN.spaced(0, 2));
    }

    /** A list with a dash before each item, as official letters have it. */
    public static ListBlock dashed(List<Text> texts) {
        var items = texts.stream().map(text -> new Item("–", text)).toList();
        return new ListBlock(false, items, ParagraphStyle.PLAIN.spaced(0, 2));
    }

    /**
     * One item.
     *
     * @param label such as {@code 1.}, {@code 2)} or a dash
     * @param text its words
     */
    public record Item(String label, Text text) {}
}
