package kz.onkundik.operation.sample;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** What stands in several scenes: people as rounded shapes without faces, bunting, a floor, a framed ornament. */
final class Figures {
    private static final List<Color> SKIN =
            List.of(new Color(0xf0c8a0), new Color(0xe3b48a), new Color(0xd9a27a), new Color(0xf3d3b3));
    private static final List<Color> HAIR =
            List.of(new Color(0x2b2a33), new Color(0x3d2b25), new Color(0x4c3a2e), new Color(0x24303a));

    private Figures() {}

    /** A person seen to the chest; {@code y} is where the figure ends below, {@code size} its head's radius. */
    static void person(Brush brush, Chance chance, double x, double y, double size, Color clothes) {
        Color skin = chance.oneOf(SKIN);
        Color hair = chance.oneOf(HAIR);
        int kind = chance.whole(0, 3);
        brush.placed(x, y, size, 0, figure -> {
            if (kind == 1) {
                figure.rounded(-1.08, -4.3, 2.16, 2.5, 0.95, hair);
            }
            var body = new Area(new RoundRectangle2D.Double(-1.75, -2.05, 3.5, 5, 2.6, 2.6));
            body.intersect(new Area(new Rectangle2D.Double(-2, -3, 4, 3)));
            figure.shape(body, clothes);
            figure.rounded(-0.38, -2.6, 0.76, 0.95, 0.36, Palette.darker(skin, 0.12));
            figure.polygon(Palette.lighter(clothes, 0.55), -0.62, -2.05, 0, -1.35, 0.62, -2.05);
            figure.circle(0, -3.3, 1, skin);
            var crown = new Area(new Ellipse2D.Double(-1.07, -4.4, 2.14, 2.14));
            crown.intersect(new Area(new Rectangle2D.Double(-1.2, -4.5, 2.4, kind == 2 ? 0.85 : 1.0)));
            figure.shape(crown, hair);
            if (kind == 2) {
                takiya(figure, Palette.darker(clothes, 0.25));
            } else if (kind == 3) {
                figure.circle(-1.12, -3.9, 0.42, hair);
                figure.circle(1.12, -3.9, 0.42, hair);
            }
        });
    }

    /** The same person seen whole; {@code y} is where the feet stand, 6.4 heads below the crown. */
    static void standing(Brush brush, Chance chance, double x, double y, double size, Color clothes) {
        Color trousers = Palette.darker(clothes, 0.6);
        brush.oval(x, y, size * 1.7, size * 0.24, Palette.sheer(Palette.INK, 50));
        brush.placed(x, y, size, 0, figure -> {
            for (int side = -1; side <= 1; side += 2) {
                figure.rounded(side * 0.72 - 0.56, -2.4, 1.12, 2.3, 0.2, trousers);
                figure.rounded(side * 0.84 - 0.68, -0.34, 1.36, 0.42, 0.2, Palette.INK);
            }
        });
        person(brush, chance, x, y - size * 1.75, size, clothes);
    }

    /** Тақия: the embroidered cap. */
    private static void takiya(Brush brush, Color colour) {
        brush.rounded(-1.02, -4.5, 2.04, 0.86, 0.32, colour);
        for (int i = -1; i <= 1; i++) {
            brush.placed(i * 0.6, -4.05, 0.22, 0, mark -> Ornament.lozenge(mark, 1, new Color(0xecd9a0)));
        }
    }

    /** Little flags on a string that hangs from one side to the other. */
    static void bunting(Brush brush, Chance chance, double y, double sag, List<Color> colours) {
        var string = new Path2D.Double();
        string.moveTo(-20, y);
        string.quadTo(600, y + sag * 2, 1220, y);
        brush.line(string, 4, Palette.INK);
        int flags = chance.whole(11, 15);
        for (int i = 0; i < flags; i++) {
            double share = (i + 0.5) / flags;
            double hang = y + 4 * sag * share * (1 - share);
            double tilt = (1 - 2 * share) * sag / 10;
            Color colour = colours.get(i % colours.size());
            brush.placed(share * 1200, hang, 1, tilt, flag -> flag.polygon(colour, -30, 0, 30, 0, 0, 66));
        }
    }

    /** A floor of boards from {@code y} to the picture's lower edge. */
    static void floor(Brush brush, double y, Color colour) {
        brush.gradient(0, y, 1200, 900 - y, Palette.lighter(colour, 0.12), Palette.darker(colour, 0.12));
        for (int i = -9; i <= 9; i++) {
            brush.line(600 + i * 95, y, 600 + i * 210, 900, 3, Palette.sheer(Palette.INK, 28));
        }
    }

    /** A hanging with a border and horns, as wide as high by 3 to 2. */
    static void hanging(Brush brush, double x, double y, double width, Color ground, Color ornament) {
        double height = width / 1.5;
        brush.rounded(x + 6, y + 10, width, height, 6, Palette.sheer(Palette.INK, 40));
        brush.rounded(x, y, width, height, 6, ground);
        brush.line(
                new Rectangle2D.Double(x + width * 0.06, y + width * 0.06, width * 0.88, height - width * 0.12),
                width * 0.022,
                ornament);
        for (int i = -1; i <= 1; i += 2) {
            brush.placed(
                    x + width / 2,
                    y + height / 2,
                    width * 0.2,
                    i * 90,
                    side -> side.placed(0, -0.75, 0.8, 0, horns -> Ornament.horns(horns, ornament)));
        }
        brush.placed(x + width / 2, y + height / 2, width * 0.2, 0, middle -> Ornament.lozenge(middle, 0.3, ornament));
    }
}
