package kz.onkundik.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How the bars of one series are filled, so that they differ without colour too. */
enum BarPattern {
    SOLID(Ink.DARK),
    HATCHED(Ink.PALE),
    RULED(Ink.PAPER);

    private static final float SPACING = 3.6f;
    private static final float THIN = 0.5f;

    private final Ink ground;

    BarPattern(Ink ground) {
        this.ground = ground;
    }

    /** The pattern of a series, counted from 0. */
    static BarPattern of(int series) {
        return values()[series];
    }

    void paint(Canvas canvas, PDRectangle bar) throws IOException {
        canvas.fill(bar, ground);
        List<Segment> lines = switch (this) {
            case SOLID -> List.of();
            case HATCHED -> diagonals(bar);
            case RULED -> rules(bar);
        };
        canvas.stroke(lines, Ink.DARK, THIN);
        canvas.stroke(outline(bar), Ink.DARK, THIN);
    }

    /** Lines rising at 45 degrees, cut off at the sides. */
    private static List<Segment> diagonals(PDRectangle bar) {
        var lines = new ArrayList<Segment>();
        for (float at = SPACING; at < bar.getWidth() + bar.getHeight(); at += SPACING) {
            float left = Math.max(0, at - bar.getHeight());
            float right = Math.min(at, bar.getWidth());
            lines.add(new Segment(
                    bar.getLowerLeftX() + left,
                    bar.getLowerLeftY() + bar.getHeight() - (at - left),
                    bar.getLowerLeftX() + right,
                    bar.getLowerLeftY() + bar.getHeight() - (at - right)));
        }
        return lines;
    }

    private static List<Segment> rules(PDRectangle bar) {
        var lines = new ArrayList<Segment>();
        for (float y = bar.getLowerLeftY() + SPACING; y < bar.getUpperRightY(); y += SPACING) {
            lines.add(new Segment(bar.getLowerLeftX(), y, bar.getUpperRightX(), y));
        }
        return lines;
    }

    private static List<Segment> outline(PDRectangle bar) {
        float left = bar.getLowerLeftX();
        float right = bar.getUpperRightX();
        float bottom = bar.getLowerLeftY();
        float top = bar.getUpperRightY();
        return List.of(
                new Segment(left, bottom, right, bottom),
                new Segment(right, bottom, right, top),
                new Segment(right, top, left, top),
                new Segment(left, top, left, bottom));
    }
}
