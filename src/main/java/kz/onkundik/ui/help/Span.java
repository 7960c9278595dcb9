package kz.onkundik.ui.help;

/** A piece of a line of a help page. */
sealed interface Span {
    /** Its words as they are read, without marks. */
    String words();

    /** Words like all others. */
    record Plain(String words) implements Span {}

    /** Words that stand on the screen: what is pressed, or the name of a part. */
    record Bold(String words) implements Span {}

    /** Keys that are pressed, such as Ctrl+F. */
    record Keys(String words) implements Span {}

    /** A way to another page. */
    record Link(String words, String page) implements Span {}
}
