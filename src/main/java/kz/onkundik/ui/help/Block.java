package kz.onkundik.ui.help;

import java.util.List;

/** A part of a help page, from margin to margin. */
sealed interface Block {
    /** A heading below the title. */
    record Heading(String words) implements Block {}

    /** Running text. */
    record Paragraph(List<Span> spans) implements Block {}

    /** One thing to do after another. */
    record Step(int number, List<Span> spans) implements Block {}

    /** One of several things without an order. */
    record Point(List<Span> spans) implements Block {}

    /** What must not be missed. */
    record Note(List<Span> spans) implements Block {}

    /**
     * A picture of a screen.
     *
     * @param name of its file, without language and ending
     * @param words what it shows, for who does not see it
     */
    record Picture(String name, String words) implements Block {}

    /** A word and what it means. */
    record Term(String word, List<Span> spans) implements Block {}
}
