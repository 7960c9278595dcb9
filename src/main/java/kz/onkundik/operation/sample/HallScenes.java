package kz.onkundik.operation.sample;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** School halls: an assembly, awards, and a family's day of sport. */
final class HallScenes {
    private HallScenes() {}

    /** Children on a stage between curtains, an audience seen from behind. */
    static void assembly(Brush brush, Chance chance, Palette palette) {
        Color back = chance.oneOf(List.of(palette.cool(), palette.leaf(), palette.gold()));
        brush.gradient(0, 0, 1200, 640, Palette.lighter(back, 0.75), Palette.lighter(back, 0.5));
        brush.glow(600, 300, 460, Palette.sheer(Palette.WHITE, 200));
        brush.placed(600, 270, chance.between(120, 150), 0, emblem -> {
            emblem.circle(0, 0, 1.22, Palette.lighter(back, 0.25));
            Ornament.rosette(emblem, Palette.WHITE, palette.gold());
        });
        Figures.floor(brush, 620, Palette.mix(palette.gold(), palette.deep(), 0.35));
        int children = chance.whole(4, 6);
        for (int i = 0; i < children; i++) {
            double x = 300 + 600.0 * i / (children - 1);
            Figures.standing(
                    brush,
                    chance,
                    x,
                    700,
                    chance.between(33, 40),
                    palette.lively().get(i % 5));
        }
        curtains(brush, palette);
        Figures.bunting(brush, chance, 46, 48, List.of(palette.warm(), palette.gold(), palette.leaf(), palette.cool()));
        audience(brush, chance, palette);
    }

    /** Cups on steps under garlands and falling paper. */
    static void awards(Brush brush, Chance chance, Palette palette) {
        Color wall = chance.oneOf(List.of(palette.cool(), palette.deep(), palette.leaf()));
        brush.gradient(0, 0, 1200, 760, Palette.darker(wall, 0.25), Palette.lighter(wall, 0.2));
        for (int i = 0; i < 12; i++) {
            brush.placed(
                    600,
                    470,
                    1,
                    i * 30 + 7,
                    ray -> ray.polygon(Palette.sheer(Palette.WHITE, 16), 0, 0, -110, -900, 110, -900));
        }
        brush.glow(600, 420, 480, Palette.sheer(palette.gold(), 130));
        Figures.floor(brush, 760, Palette.mix(palette.gold(), palette.deep(), 0.45));
        double[] heights = {190, 270, 140};
        double[] middles = {330, 600, 870};
        for (int i = 0; i < 3; i++) {
            double top = 800 - heights[i];
            double x = middles[i];
            brush.rounded(x - 128, top, 256, heights[i], 8, i == 1 ? palette.warm() : palette.paper());
            brush.rounded(x - 138, top - 14, 276, 30, 8, palette.gold());
            Color mark = i == 1 ? palette.paper() : palette.warm();
            brush.placed(x, top + 72, 38, 0, horns -> Ornament.horns(horns, mark));
            Color metal = i == 1 ? new Color(0xf0c04a) : i == 0 ? new Color(0xcfd6dd) : new Color(0xcd8d55);
            brush.placed(x, top - 14, i == 1 ? 1.25 : 1, 0, cup -> cup(cup, metal, palette));
        }
        for (int i = 0; i < 70; i++) {
            Color colour = chance.oneOf(List.of(palette.gold(), palette.warm(), palette.paper(), palette.leaf()));
            double size = chance.between(5, 10);
            brush.placed(
                    chance.between(20, 1180),
                    chance.between(90, 700),
                    1,
                    chance.between(0, 180),
                    slip -> slip.rounded(-size, -size / 2, size * 2, size, 2, colour));
        }
        Figures.bunting(brush, chance, 30, 60, List.of(palette.gold(), palette.paper(), palette.warm()));
    }

    private static void cup(Brush brush, Color metal, Palette palette) {
        brush.rounded(-52, -26, 104, 26, 5, Palette.darker(palette.deep(), 0.3));
        brush.polygon(Palette.darker(metal, 0.15), -30, -26, 30, -26, 12, -74, -12, -74);
        brush.ring(-66, -146, 30, 11, Palette.darker(metal, 0.1));
        brush.ring(66, -146, 30, 11, Palette.darker(metal, 0.1));
        var bowl = new Path2D.Double();
        bowl.moveTo(-74, -200);
        bowl.curveTo(-74, -100, -40, -66, 0, -66);
        bowl.curveTo(40, -66, 74, -100, 74, -200);
        bowl.closePath();
        brush.shape(bowl, metal);
        brush.rounded(-82, -210, 164, 20, 10, Palette.lighter(metal, 0.35));
        brush.rounded(-52, -180, 16, 66, 8, Palette.sheer(Palette.WHITE, 130));
        brush.placed(6, -138, 34, 0, mark -> Ornament.lozenge(mark, 0.8, Palette.sheer(Palette.INK, 60)));
    }

    /** A gymnasium: lines on the floor, a hoop, flags, balls, and two teams. */
    static void sport(Brush brush, Chance chance, Palette palette) {
        brush.gradient(0, 0, 1200, 560, Palette.lighter(palette.paper(), 0.4), palette.paper());
        for (int i = 0; i < 4; i++) {
            double x = 60 + i * 285;
            brush.rounded(x, 130, 225, 190, 10, Palette.WHITE);
            brush.gradient(x + 10, 140, 205, 170, new Color(0xa9d3ea), new Color(0xdcf0f6));
            brush.box(x + 106, 140, 12, 170, Palette.WHITE);
        }
        brush.box(0, 430, 1200, 130, Palette.lighter(palette.cool(), 0.3));
        brush.box(0, 424, 1200, 10, palette.cool());
        Figures.floor(brush, 560, Palette.mix(palette.gold(), palette.warm(), 0.3));
        brush.within(new Rectangle2D.Double(0, 560, 1200, 340), lines -> {
            lines.placed(600, 740, 1, 0.42, 0, ring -> ring.ring(0, 0, 210, 12, Palette.WHITE));
            lines.line(0, 740, 1200, 740, 7, Palette.WHITE);
        });
        double hoop = chance.once(2) ? 210 : 990;
        brush.rounded(hoop - 90, 200, 180, 124, 8, Palette.WHITE);
        brush.line(new Rectangle2D.Double(hoop - 88, 202, 176, 120), 7, palette.deep());
        brush.line(new Rectangle2D.Double(hoop - 32, 250, 64, 50), 5, palette.warm());
        for (int i = -2; i <= 2; i++) {
            brush.line(hoop + i * 22, 316, hoop + i * 13, 376, 3, Palette.WHITE);
        }
        brush.line(hoop - 46, 314, hoop + 46, 314, 10, palette.warm());
        int players = chance.whole(5, 7);
        for (int i = 0; i < players; i++) {
            Color shirt = i % 2 == 0 ? palette.warm() : palette.cool();
            double x = 130 + 940.0 * i / (players - 1);
            Figures.standing(brush, chance, x, 740 + i % 2 * 34, chance.between(36, 46), shirt);
        }
        int balls = chance.whole(4, 6);
        for (int i = 0; i < balls; i++) {
            Color colour = palette.lively().get(i % 5);
            double x = 1200 * (i + 0.5) / balls + chance.between(-40, 40);
            double y = chance.between(810, 872);
            double size = chance.between(36, 54);
            brush.oval(x + 6, y, size * 0.9, size * 0.22, Palette.sheer(Palette.INK, 50));
            brush.placed(x, y, size, chance.between(-30, 30), ball -> Goods.draw(ball, 2, colour, palette));
        }
        Figures.bunting(brush, chance, 26, 34, palette.lively());
    }

    private static void curtains(Brush brush, Palette palette) {
        for (int side = -1; side <= 1; side += 2) {
            brush.placed(600 + side * 600, 0, -side, 1, 0, half -> {
                for (int fold = 4; fold >= 0; fold--) {
                    var cloth = new Path2D.Double();
                    double reach = 60 + fold * 50;
                    cloth.moveTo(0, 0);
                    cloth.lineTo(reach, 0);
                    cloth.curveTo(reach, 260, reach * 0.5, 360, reach * 0.36, 420);
                    cloth.lineTo(reach * 0.55, 690);
                    cloth.lineTo(0, 690);
                    cloth.closePath();
                    half.shape(cloth, Palette.darker(palette.deep(), fold % 2 == 0 ? 0 : 0.22));
                }
                half.rounded(-20, 404, 122, 24, 12, palette.gold());
            });
        }
        for (int i = 0; i < 12; i++) {
            brush.oval(i * 109, 0, 74, 74, Palette.darker(palette.deep(), i % 2 == 0 ? 0.1 : 0.26));
        }
        brush.box(0, 0, 1200, 20, palette.gold());
    }

    private static void audience(Brush brush, Chance chance, Palette palette) {
        for (int row = 0; row < 2; row++) {
            int count = chance.whole(7, 8) - row;
            for (int i = 0; i < count; i++) {
                double x = 1200 * (i + 0.5) / count + chance.between(-12, 12);
                Color clothes = Palette.darker(chance.oneOf(palette.lively()), 0.42 - row * 0.1);
                Color hair = Palette.darker(palette.deep(), chance.between(0.6, 0.95));
                double size = 44 + row * 12;
                brush.placed(x, 830 + row * 90, size, 0, seen -> {
                    seen.rounded(-1.7, -0.95, 3.4, 4, 1.2, clothes);
                    seen.rounded(-0.4, -1.6, 0.8, 1, 0.3, Palette.lighter(hair, 0.3));
                    seen.circle(0, -2, 0.98, hair);
                });
            }
        }
    }
}
