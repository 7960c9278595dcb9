package kz.onkundik.operation.sample;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** A child's drawing on one sheet: a house, a family, flowers, a yurt, a balloon or mountains. */
final class ChildDrawing {
    private ChildDrawing() {}

    static void draw(Brush brush, Chance chance, Palette palette, Rectangle2D sheet) {
        Color sky = Palette.lighter(chance.oneOf(palette.lively()), chance.between(0.6, 0.8));
        brush.box(sheet.getX(), sheet.getY(), sheet.getWidth(), sheet.getHeight(), sky);
        int motif = chance.whole(0, 4);
        double scale = Math.min(sheet.getWidth(), sheet.getHeight()) / 200;
        brush.placed(sheet.getCenterX(), sheet.getMaxY(), scale, 0, drawing -> {
            drawing.box(-300, -46, 600, 46, Palette.lighter(palette.leaf(), 0.15));
            drawing.circle(chance.between(-70, 70), -chance.between(160, 175), 22, palette.gold());
            switch (motif) {
                case 0 -> house(drawing, palette);
                case 1 -> family(drawing, chance, palette);
                case 2 -> flowers(drawing, chance, palette);
                case 3 -> drawing.placed(0, -26, 0.62, 0, yurt -> OutdoorScenes.yurt(yurt, palette));
                default -> mountains(drawing, palette);
            }
        });
    }

    private static void house(Brush brush, Palette palette) {
        brush.box(-50, -110, 100, 84, palette.warm());
        brush.polygon(palette.deep(), -64, -108, 64, -108, 0, -165);
        brush.box(-34, -92, 28, 28, Palette.lighter(palette.gold(), 0.4));
        brush.box(8, -84, 28, 58, palette.cool());
        brush.rounded(70, -80, 10, 54, 3, Palette.darker(palette.gold(), 0.5));
        brush.circle(75, -92, 26, palette.leaf());
    }

    private static void family(Brush brush, Chance chance, Palette palette) {
        double[] sizes = {17, 12, 15};
        for (int i = 0; i < sizes.length; i++) {
            Figures.person(
                    brush, chance, (i - 1) * 56, -20, sizes[i], palette.lively().get(i));
        }
    }

    private static void flowers(Brush brush, Chance chance, Palette palette) {
        for (int i = -1; i <= 1; i++) {
            double top = -chance.between(85, 130);
            Color colour = chance.oneOf(palette.lively());
            brush.line(i * 52, -30, i * 52, top, 6, Palette.darker(palette.leaf(), 0.2));
            for (int petal = 0; petal < 6; petal++) {
                brush.placed(i * 52, top, 1, petal * 60, part -> part.oval(0, -17, 10, 16, colour));
            }
            brush.circle(i * 52, top, 10, palette.gold());
        }
    }

    private static void mountains(Brush brush, Palette palette) {
        brush.polygon(Palette.lighter(palette.cool(), 0.25), -140, -40, -50, -150, 40, -40);
        brush.polygon(palette.cool(), -50, -40, 50, -130, 150, -40);
        brush.polygon(Palette.WHITE, -72, -123, -50, -150, -28, -123, -50, -114);
        brush.polygon(Palette.WHITE, 28, -110, 50, -130, 72, -110, 50, -102);
        brush.oval(0, -34, 60, 12, Palette.lighter(palette.cool(), 0.5));
    }
}
