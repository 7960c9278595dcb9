package kz.onkundik.settings;

/** How large the letters of the window are, in hundredths of the usual 14 pixels. */
public enum TextSize {
    USUAL(100),
    LARGE(115),
    LARGEST(130);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }
}
