package kz.onkundik.signature;

/** A file that stands for more than a report can hold, found while a PDF library reads it, which lets only this pass. */
final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLarge(String what) {
        super(what);
    }
}
