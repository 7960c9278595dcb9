package kz.onkundik.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Lines that fit into a box.
 *
 * @param size of the letters, points
 * @param lines broken where needed
 */
record FittedLines(float size, List<String> lines) {
    private static final float LARGEST = 9;
    private static final float SMALLEST = 5;
    private static final float STEP = 0.5f;
    private static final String ELLIPSIS = "…";

    /** The largest size at which all lines fit; at the smallest one, as many lines as fit and an ellipsis. */
    static FittedLines fit(List<String> lines, PDFont font, float leading, float width, float height)
            throws IOException {
        for (float size = LARGEST; size > SMALLEST; size -= STEP) {
            List<String> broken = broken(lines, font, width / size);
            if (broken.size() * size * leading <= height) {
                return new FittedLines(size, broken);
            }
        }
        List<String> broken = broken(lines, font, width / SMALLEST);
        int room = (int) Math.floor(height / (SMALLEST * leading));
        return new FittedLines(SMALLEST, broken.size() <= room ? broken : cut(broken, room, font, width / SMALLEST));
    }

    private static List<String> cut(List<String> lines, int room, PDFont font, float ems) throws IOException {
        var kept = new ArrayList<>(lines.subList(0, room));
        if (!kept.isEmpty()) {
            String last = kept.removeLast();
            while (!last.isEmpty() && !fits(last + ELLIPSIS, font, ems)) {
                last = withoutLastLetter(last);
            }
            kept.add(last + ELLIPSIS);
        }
        return kept;
    }

    private static List<String> broken(List<String> lines, PDFont font, float ems) throws IOException {
        var broken = new ArrayList<String>();
        for (String line : lines) {
            var rest = line.strip();
            while (!fits(rest, font, ems)) {
                String head = head(rest, font, ems);
                broken.add(head.strip());
                rest = rest.substring(head.length()).strip();
            }
            broken.add(rest);
        }
        return broken;
    }

    /** As much of the text as fits: to its last space, else to its last letter, at least one letter. */
    private static String head(String text, PDFont font, float ems) throws IOException {
        String head = text;
        while (head.codePointCount(0, head.length()) > 1 && !fits(head, font, ems)) {
            head = withoutLastLetter(head);
        }
        boolean betweenWords = text.charAt(head.length()) == ' ';
        int space = head.lastIndexOf(' ');
        return betweenWords || space <= 0 ? head : head.substring(0, space);
    }

    private static boolean fits(String text, PDFont font, float ems) throws IOException {
        boolean single = text.codePointCount(0, text.length()) <= 1;
        return single || font.getStringWidth(text) / 1000 <= ems;
    }

    private static String withoutLastLetter(String text) {
        return text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
}
