package kz.onkundik.operation.sample;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Small things on a table; each stands on 0, 0 and is about 2 wide. */
final class Goods {
    private Goods() {}

    /** @param kind 0 bowl, 1 jug, 2 ball, 3 felt tree, 4 box with a bow */
    static void draw(Brush brush, int kind, Color colour, Palette palette) {
        switch (kind) {
            case 0 -> bowl(brush, colour, palette);
            case 1 -> jug(brush, colour, palette);
            case 2 -> ball(brush, colour, palette);
            case 3 -> tree(brush, colour, palette);
            default -> box(brush, colour, palette);
        }
    }

    private static void bowl(Brush brush, Color colour, Palette palette) {
        for (int i = -2; i <= 2; i++) {
            brush.circle(
                    i * 0.42, -0.98 - (2 - Math.abs(i)) * 0.12, 0.34, i % 2 == 0 ? palette.gold() : palette.warm());
        }
        brush.shape(new Arc2D.Double(-1.15, -2.05, 2.3, 2.1, 180, 180, Arc2D.CHORD), colour);
        brush.rounded(-0.5, -0.12, 1, 0.14, 0.06, Palette.darker(colour, 0.3));
        brush.rounded(-1.2, -1.1, 2.4, 0.22, 0.1, Palette.lighter(colour, 0.25));
    }

    private static void jug(Brush brush, Color colour, Palette palette) {
        brush.ring(0.72, -1.3, 0.42, 0.16, Palette.darker(colour, 0.2));
        brush.oval(0, -0.85, 0.82, 0.88, colour);
        brush.rounded(-0.36, -2.2, 0.72, 1, 0.1, colour);
        brush.rounded(-0.48, -2.3, 0.96, 0.2, 0.1, Palette.lighter(colour, 0.3));
        brush.placed(0, -0.82, 0.42, 0, horns -> Ornament.horns(horns, palette.paper()));
    }

    private static void ball(Brush brush, Color colour, Palette palette) {
        brush.circle(0, -0.88, 0.88, colour);
        var seam = new Path2D.Double();
        seam.moveTo(-0.86, -0.95);
        seam.quadTo(0, -0.4, 0.86, -0.95);
        brush.line(seam, 0.14, palette.paper());
        brush.circle(-0.3, -1.3, 0.16, Palette.sheer(Palette.WHITE, 140));
    }

    private static void tree(Brush brush, Color colour, Palette palette) {
        brush.rounded(-0.14, -0.5, 0.28, 0.5, 0.05, Palette.darker(palette.gold(), 0.5));
        brush.polygon(colour, -0.85, -0.4, 0.85, -0.4, 0, -1.6);
        brush.polygon(Palette.lighter(colour, 0.15), -0.62, -1.1, 0.62, -1.1, 0, -2.2);
        brush.circle(0, -2.25, 0.2, palette.gold());
        brush.circle(-0.25, -0.75, 0.12, palette.paper());
        brush.circle(0.3, -0.95, 0.12, palette.gold());
    }

    private static void box(Brush brush, Color colour, Palette palette) {
        brush.rounded(-0.85, -1.2, 1.7, 1.2, 0.08, colour);
        brush.rounded(-0.95, -1.5, 1.9, 0.4, 0.08, Palette.lighter(colour, 0.2));
        brush.box(-0.15, -1.5, 0.3, 1.5, palette.gold());
        brush.oval(-0.32, -1.68, 0.32, 0.2, palette.gold());
        brush.oval(0.32, -1.68, 0.32, 0.2, palette.gold());
    }
}
