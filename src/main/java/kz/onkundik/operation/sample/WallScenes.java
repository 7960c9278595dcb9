package kz.onkundik.operation.sample;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Work on paper: an exhibition of children's drawings, and essays on a desk. */
final class WallScenes {
    private WallScenes() {}

    /** Framed drawings on a wall, visitors before them. */
    static void exhibition(Brush brush, Chance chance, Palette palette) {
        Color wall = Palette.lighter(chance.oneOf(List.of(palette.paper(), palette.leaf(), palette.cool())), 0.5);
        brush.gradient(0, 0, 1200, 760, Palette.lighter(wall, 0.3), wall);
        Figures.floor(brush, 760, Palette.mix(palette.gold(), palette.deep(), 0.3));
        brush.box(0, 748, 1200, 14, Palette.darker(wall, 0.25));
        int columns = chance.whole(3, 5);
        double width = 1040.0 / columns - 30;
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < columns; column++) {
                double x = 95 + column * (width + 30) + chance.between(-6, 6);
                double y = 80 + row * 300 + chance.between(-10, 10);
                frame(brush, chance, palette, new Rectangle2D.Double(x, y, width, 230));
            }
        }
        int visitors = chance.whole(2, 4);
        for (int i = 0; i < visitors; i++) {
            double x = 1200.0 * (i + 0.5) / visitors + chance.between(-70, 70);
            Figures.person(
                    brush,
                    chance,
                    x,
                    900,
                    chance.between(52, 66),
                    palette.lively().get(i));
        }
    }

    private static void frame(Brush brush, Chance chance, Palette palette, Rectangle2D place) {
        double x = place.getX();
        double y = place.getY();
        brush.rounded(x - 4, y, place.getWidth() + 16, place.getHeight() + 14, 6, Palette.sheer(Palette.INK, 36));
        brush.rounded(
                x - 8,
                y - 8,
                place.getWidth() + 16,
                place.getHeight() + 16,
                6,
                Palette.mix(palette.gold(), palette.deep(), chance.between(0, 0.6)));
        brush.box(x, y, place.getWidth(), place.getHeight(), Palette.WHITE);
        var sheet = new Rectangle2D.Double(x + 12, y + 12, place.getWidth() - 24, place.getHeight() - 24);
        brush.within(sheet, drawing -> ChildDrawing.draw(drawing, chance, palette, sheet));
    }

    /** Lined sheets with handwriting that says nothing, pencils and a cup of tea. */
    static void essays(Brush brush, Chance chance, Palette palette) {
        Color desk = Palette.mix(palette.gold(), palette.deep(), chance.between(0.25, 0.6));
        brush.gradient(0, 0, 1200, 900, Palette.lighter(desk, 0.2), Palette.darker(desk, 0.1));
        for (int i = 0; i < 6; i++) {
            brush.line(0, 75 + i * 150, 1200, 75 + i * 150, 3, Palette.sheer(Palette.INK, 30));
        }
        brush.placed(210, 250, 1, chance.between(-12, 8), book -> closedBook(book, palette));
        int sheets = chance.whole(3, 5);
        for (int i = 0; i < sheets; i++) {
            double x = 380 + 480.0 * i / (sheets - 1) + chance.between(-30, 30);
            brush.placed(
                    x,
                    470 + chance.between(-50, 50),
                    1,
                    chance.between(-16, 16),
                    sheet -> sheet(sheet, chance, palette));
        }
        for (int i = 0; i < 3; i++) {
            Color colour = chance.oneOf(palette.lively());
            brush.placed(
                    1010 + i * 62, 520 + i * 24, 1, 12 + i * 7 + chance.between(-5, 5), pen -> pencil(pen, colour));
        }
        brush.circle(1048, 168, 118, Palette.sheer(Palette.INK, 30));
        brush.circle(1040, 158, 116, Palette.WHITE);
        brush.circle(1040, 158, 74, palette.paper());
        brush.circle(1040, 158, 66, new Color(0xb5652b));
        brush.glow(1020, 138, 50, Palette.sheer(Palette.WHITE, 90));
    }

    private static void sheet(Brush brush, Chance chance, Palette palette) {
        brush.rounded(-184, -236, 384, 500, 4, Palette.sheer(Palette.INK, 40));
        brush.rounded(-190, -248, 380, 496, 4, Palette.WHITE);
        brush.line(-136, -248, -136, 248, 2, Palette.sheer(palette.warm(), 130));
        Color ink = Palette.mix(palette.cool(), Palette.INK, 0.3);
        for (int row = 0; row < 12; row++) {
            double y = -180 + row * 34;
            brush.line(-176, y + 10, 176, y + 10, 1, Palette.sheer(palette.cool(), 70));
            double end = row % 5 == 4 ? chance.between(-40, 80) : chance.between(130, 165);
            handwriting(brush, chance, y, end, ink);
        }
        brush.placed(0, -218, 20, 0, mark -> Ornament.horns(mark, palette.warm()));
    }

    private static void handwriting(Brush brush, Chance chance, double y, double end, Color ink) {
        double x = -120;
        while (x < end) {
            double word = chance.between(24, 70);
            var stroke = new Path2D.Double();
            stroke.moveTo(x, y);
            for (double at = x; at < Math.min(x + word, end); at += 9) {
                stroke.quadTo(at + 3, y - chance.between(6, 13), at + 6, y + chance.between(0, 6));
                stroke.lineTo(at + 9, y);
            }
            brush.line(stroke, 2.6, ink);
            x += word + 15;
        }
    }

    private static void pencil(Brush brush, Color colour) {
        brush.rounded(-9, -190, 26, 390, 6, Palette.sheer(Palette.INK, 36));
        brush.box(-15, -200, 30, 340, colour);
        brush.box(-5, -200, 10, 340, Palette.lighter(colour, 0.25));
        brush.polygon(new Color(0xf0d9b0), -15, 140, 15, 140, 0, 200);
        brush.polygon(Palette.darker(colour, 0.3), -5, 180, 5, 180, 0, 202);
        brush.rounded(-15, -224, 30, 30, 8, new Color(0xe58f8f));
    }

    private static void closedBook(Brush brush, Palette palette) {
        brush.rounded(-150, -190, 320, 410, 8, Palette.sheer(Palette.INK, 45));
        brush.rounded(-160, -205, 320, 410, 10, palette.deep());
        brush.box(-160, -205, 30, 410, Palette.darker(palette.deep(), 0.3));
        brush.line(new Rectangle2D.Double(-112, -182, 252, 364), 5, palette.gold());
        brush.placed(14, 0, 92, 0, rosette -> Ornament.rosette(rosette, palette.gold(), palette.paper()));
    }
}
