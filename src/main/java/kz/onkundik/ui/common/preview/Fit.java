package kz.onkundik.ui.common.preview;

/** How large pages are shown. */
public enum Fit {
    /** Each as wide as the desk, also when the window changes: some pages lie on their side. */
    WIDTH,
    /** Each to be seen whole. */
    PAGE,
    /** As chosen by step. */
    NONE
}
