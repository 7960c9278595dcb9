package kz.onkundik.operation.sample;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Under the sky: a yurt in the steppe, and a town at night. */
final class OutdoorScenes {
    private OutdoorScenes() {}

    /** Hills, yurts and a sun whose disc is a shanyrak. */
    static void steppe(Brush brush, Chance chance, Palette palette) {
        boolean evening = chance.once(2);
        Color sky = evening ? new Color(0xe58a5c) : new Color(0x6fb7d9);
        brush.gradient(0, 0, 1200, 620, sky, evening ? new Color(0xfbe3b0) : new Color(0xe9f5f2));
        double sun = chance.between(260, 940);
        brush.glow(sun, 240, 420, Palette.sheer(new Color(0xfff3c4), 210));
        for (int i = 0; i < 16; i++) {
            brush.placed(
                    sun,
                    240,
                    1,
                    i * 22.5,
                    ray -> ray.polygon(Palette.sheer(palette.gold(), 190), -11, -138, 11, -138, 0, -192));
        }
        brush.circle(sun, 240, 122, new Color(0xf6cf62));
        brush.placed(
                sun, 240, 88, 45, crown -> Ornament.shanyrak(crown, Palette.mix(palette.warm(), palette.deep(), 0.3)));
        for (int i = 0; i < 4; i++) {
            double x = chance.between(40, 1160);
            double y = chance.between(60, 330);
            Color cloud = Palette.sheer(Palette.WHITE, 190);
            brush.rounded(x - 90, y, 180, 34, 17, cloud);
            brush.rounded(x - 46, y - 26, 100, 44, 22, cloud);
        }
        Color far = Palette.mix(sky, palette.cool(), 0.6);
        double[] depth = {470, 560, 660};
        for (int i = 0; i < depth.length; i++) {
            Color hill = Palette.mix(far, Palette.mix(palette.leaf(), palette.gold(), 0.35), (i + 1) / 3.0);
            hill(brush, chance, depth[i], 95 - i * 22, hill);
        }
        int yurts = chance.whole(1, 3);
        for (int i = 0; i < yurts; i++) {
            double x = 1200 * (i + 0.5) / yurts + chance.between(-70, 70);
            brush.placed(x, 790 + i % 2 * 36, chance.between(1.5, 2.1) - yurts * 0.18, 0, yurt -> yurt(yurt, palette));
        }
        for (int i = 0; i < 46; i++) {
            double x = chance.between(0, 1200);
            double y = chance.between(800, 890);
            Color grass = Palette.darker(palette.leaf(), 0.25);
            brush.line(x, y, x - 6, y - 18, 3, grass);
            brush.line(x, y, x + 6, y - 20, 3, grass);
            if (i % 3 == 0) {
                brush.circle(x + 7, y - 23, 7, chance.oneOf(List.of(palette.warm(), palette.gold(), Palette.WHITE)));
            }
        }
    }

    private static void hill(Brush brush, Chance chance, double y, double height, Color colour) {
        var ridge = new Path2D.Double();
        ridge.moveTo(0, 900);
        ridge.lineTo(0, y);
        double x = 0;
        while (x < 1200) {
            double step = chance.between(260, 420);
            double peak = y - height * chance.between(0.4, 1.2);
            ridge.curveTo(x + step * 0.3, peak, x + step * 0.7, peak, x + step, y);
            x += step;
        }
        ridge.lineTo(x, 900);
        ridge.closePath();
        brush.shape(ridge, colour);
    }

    /** A yurt that stands on 0, 0, about 240 wide. */
    static void yurt(Brush brush, Palette palette) {
        Color felt = new Color(0xf7efe0);
        brush.oval(6, 0, 138, 16, Palette.sheer(Palette.INK, 50));
        var roof = new Path2D.Double();
        roof.moveTo(-122, -84);
        roof.curveTo(-100, -132, -52, -158, -24, -168);
        roof.lineTo(24, -168);
        roof.curveTo(52, -158, 100, -132, 122, -84);
        roof.closePath();
        brush.shape(roof, felt);
        brush.rounded(-28, -178, 56, 18, 9, palette.deep());
        brush.box(-120, -86, 240, 86, Palette.darker(felt, 0.05));
        brush.box(-122, -98, 244, 26, palette.deep());
        for (int i = 0; i < 8; i++) {
            brush.placed(-105 + i * 30, -85, 11, 0, horns -> Ornament.horns(horns, palette.gold()));
        }
        brush.rounded(-32, -76, 64, 78, 6, palette.warm());
        brush.rounded(-26, -70, 52, 72, 4, Palette.darker(palette.cool(), 0.1));
        brush.placed(0, -36, 20, 0, mark -> Ornament.horns(mark, palette.gold()));
        for (int side = -1; side <= 1; side += 2) {
            brush.line(side * 30, -166, side * 78, -98, 3, palette.deep());
        }
    }

    /** A street of lit windows, lamps and a moon. */
    static void night(Brush brush, Chance chance, Palette palette) {
        Color sky = chance.oneOf(List.of(new Color(0x16233f), new Color(0x1c1f45), new Color(0x132c3f)));
        brush.gradient(0, 0, 1200, 760, sky, Palette.mix(sky, palette.cool(), 0.75));
        for (int i = 0; i < 80; i++) {
            brush.circle(
                    chance.between(0, 1200),
                    chance.between(0, 420),
                    chance.between(1.2, 3.4),
                    Palette.sheer(Palette.WHITE, chance.whole(110, 240)));
        }
        double moon = chance.between(150, 1050);
        double height = chance.between(120, 200);
        brush.glow(moon, height, 230, Palette.sheer(new Color(0xfff0c2), 120));
        var moonlight = new Color(0xfdf0c8);
        if (chance.once(2)) {
            var crescent = new Area(new Ellipse2D.Double(moon - 76, height - 76, 152, 152));
            crescent.subtract(new Area(new Ellipse2D.Double(moon - 32, height - 82, 132, 132)));
            brush.shape(crescent, moonlight);
        } else {
            brush.circle(moon, height, 76, moonlight);
            brush.circle(moon - 22, height + 10, 14, new Color(0xf0dda6));
            brush.circle(moon + 26, height - 24, 10, new Color(0xf0dda6));
        }
        Color far = Palette.mix(sky, palette.cool(), 0.45);
        for (double x = -20; x < 1200; x += chance.between(90, 150)) {
            brush.box(x, chance.between(380, 480), 130, 420, far);
        }
        houses(brush, chance, palette, sky);
        brush.gradient(0, 760, 1200, 140, Palette.darker(sky, 0.1), new Color(0x0d1526));
        brush.box(0, 756, 1200, 12, Palette.lighter(sky, 0.25));
        for (int i = 0; i < 7; i++) {
            brush.rounded(40 + i * 180, 836, 90, 10, 5, Palette.sheer(Palette.WHITE, 110));
        }
        int lamps = chance.whole(3, 4);
        for (int i = 0; i < lamps; i++) {
            double x = 1200 * (i + 0.5) / lamps;
            brush.line(x, 770, x, 480, 9, new Color(0x0d1526));
            brush.line(x, 482, x + 46, 462, 8, new Color(0x0d1526));
            brush.glow(x + 50, 480, 190, Palette.sheer(new Color(0xffd98a), 150));
            brush.circle(x + 50, 474, 17, new Color(0xffedbd));
        }
        int walkers = chance.whole(2, 4);
        for (int i = 0; i < walkers; i++) {
            double x = chance.between(80, 220) + i * 960.0 / walkers;
            Figures.standing(
                    brush, chance, x, 812, 22, Palette.mix(palette.lively().get(i + 1), sky, 0.2));
        }
    }

    private static void houses(Brush brush, Chance chance, Palette palette, Color sky) {
        double x = -10;
        while (x < 1200) {
            double width = chance.between(150, 230);
            double top = chance.between(420, 580);
            Color wall = Palette.mix(chance.oneOf(palette.lively()), sky, 0.62);
            brush.box(x, top, width - 8, 760 - top, wall);
            if (chance.once(2)) {
                brush.polygon(
                        Palette.darker(wall, 0.3),
                        x - 8,
                        top,
                        x + width,
                        top,
                        x + width / 2,
                        top - chance.between(40, 80));
            } else {
                brush.box(x - 6, top - 12, width + 4, 16, Palette.darker(wall, 0.3));
            }
            int columns = (int) (width / 54);
            for (double y = top + 28; y < 690; y += 62) {
                for (int i = 0; i < columns; i++) {
                    Color light = chance.once(3) ? Palette.darker(wall, 0.25) : new Color(0xffd987);
                    brush.rounded(x + 18 + i * (width - 30) / columns, y, 30, 38, 4, light);
                }
            }
            x += width;
        }
    }
}
