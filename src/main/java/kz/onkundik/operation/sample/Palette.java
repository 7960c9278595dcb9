package kz.onkundik.operation.sample;

import java.awt.Color;
import java.util.List;

/**
 * Colours that go together.
 *
 * @param deep the darkest, for carpets, curtains and tables
 * @param cool the counterpart of {@code deep}
 * @param warm a lively middle tone
 * @param gold for ornaments and light
 * @param leaf a green or violet for variety
 * @param paper the lightest, for walls and sheets
 */
record Palette(Color deep, Color cool, Color warm, Color gold, Color leaf, Color paper) {
    static final Color INK = new Color(0x2f3542);
    static final Color WHITE = new Color(0xfdfbf5);

    private static final List<Palette> ALL = List.of(
            of(0x8b3030, 0x1f4f63, 0xd0603a, 0xd9a441, 0x5f8a5a, 0xf0e2c4),
            of(0x6a2c45, 0x2b5d7d, 0xc8553d, 0xe0b04c, 0x7a9e62, 0xf3e6d3),
            of(0x1d4e6b, 0x8c3b3b, 0xe07a4b, 0xe6b84f, 0x4f8f7b, 0xe8edea),
            of(0x3d5a45, 0x7d3a2e, 0xd9774a, 0xdfaf55, 0x8a6aa5, 0xf1ead6),
            of(0x4a3a6b, 0x236b75, 0xd46a5f, 0xe3b660, 0x6f9a5c, 0xefe6ea),
            of(0x7a4a24, 0x2d6a6a, 0xc94f42, 0xe8bd5a, 0x74914a, 0xf6ead2));

    static Palette any(Chance chance) {
        return chance.oneOf(ALL);
    }

    /** All but the paper, for things of many colours. */
    List<Color> lively() {
        return List.of(deep, cool, warm, gold, leaf);
    }

    /** So much of the second colour, 0 to 1, in the first. */
    static Color mix(Color first, Color second, double share) {
        return new Color(
                mix(first.getRed(), second.getRed(), share),
                mix(first.getGreen(), second.getGreen(), share),
                mix(first.getBlue(), second.getBlue(), share));
    }

    static Color lighter(Color colour, double share) {
        return mix(colour, WHITE, share);
    }

    static Color darker(Color colour, double share) {
        return mix(colour, INK, share);
    }

    /** @param opacity 0 to 255 */
    static Color sheer(Color colour, int opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }

    private static int mix(int first, int second, double share) {
        return (int) Math.round(first + (second - first) * share);
    }

    private static Palette of(int deep, int cool, int warm, int gold, int leaf, int paper) {
        return new Palette(
                new Color(deep), new Color(cool), new Color(warm), new Color(gold), new Color(leaf), new Color(paper));
    }
}
