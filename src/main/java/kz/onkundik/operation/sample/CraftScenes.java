package kz.onkundik.operation.sample;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** Things made by hand: a carpet and a fair's stall. */
final class CraftScenes {
    private CraftScenes() {}

    /** A carpet fills the picture: borders within borders and a row of rosettes. */
    static void carpet(Brush brush, Chance chance, Palette palette) {
        Color ground = chance.once(3) ? palette.cool() : palette.deep();
        double shade = chance.between(0.06, 0.2);
        Color field = chance.once(2) ? Palette.lighter(ground, shade) : Palette.darker(ground, shade);
        Color border = ground.equals(palette.cool()) ? palette.deep() : palette.cool();
        brush.box(0, 0, 1200, 900, Palette.lighter(palette.paper(), 0.3));
        for (int i = 0; i < 60; i++) {
            brush.line(14, 22 + i * 14.6, 60, 22 + i * 14.6, 5, palette.gold());
            brush.line(1140, 22 + i * 14.6, 1186, 22 + i * 14.6, 5, palette.gold());
        }
        brush.box(44, 12, 1112, 876, ground);
        brush.line(new Rectangle2D.Double(66, 34, 1068, 832), 7, palette.paper());
        brush.box(84, 52, 1032, 796, border);
        int along = chance.whole(9, 12);
        for (int i = 0; i < along; i++) {
            double x = 84 + 1032.0 * (i + 0.5) / along;
            Color tone = i % 2 == 0 ? palette.gold() : palette.paper();
            brush.placed(x, 102, 32, 0, horns -> Ornament.horns(horns, tone));
            brush.placed(x, 798, 32, 180, horns -> Ornament.horns(horns, tone));
        }
        for (int i = 1; i < 7; i++) {
            double y = 102 + 696.0 * i / 7;
            Color tone = i % 2 == 0 ? palette.gold() : palette.paper();
            brush.placed(134, y, 32, 270, horns -> Ornament.horns(horns, tone));
            brush.placed(1066, y, 32, 90, horns -> Ornament.horns(horns, tone));
        }
        brush.box(184, 152, 832, 596, field);
        Ornament.teeth(brush, 184, 152, 832, 22, 30, palette.paper());
        brush.placed(600, 748, 1, 180, down -> Ornament.teeth(down, -416, 0, 832, 22, 30, palette.paper()));
        medallions(brush, chance, palette, field);
    }

    private static void medallions(Brush brush, Chance chance, Palette palette, Color field) {
        int columns = chance.whole(2, 3);
        int rows = columns == 2 ? 1 : chance.whole(1, 2);
        double size = (columns == 2 ? 155 : rows == 1 ? 104 : 95) * chance.between(0.86, 1);
        int first = chance.whole(0, 4);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = 184 + 832.0 * (column + 0.5) / columns;
                double y = 450 + (row - (rows - 1) / 2.0) * 262;
                Color plate = palette.lively().get((first + row + column) % 5);
                brush.placed(x, y, size, 0, rosette -> {
                    Ornament.lozenge(rosette, 1.32, palette.gold());
                    Ornament.lozenge(rosette, 1.24, field);
                    rosette.circle(0, 0, 0.46, plate);
                    Ornament.rosette(rosette, palette.paper(), palette.gold());
                });
            }
        }
        for (int column = 1; column < columns; column++) {
            for (int side = -1; side <= 1; side += 2) {
                int up = side;
                brush.placed(
                        184 + 832.0 * column / columns,
                        450 + side * 215,
                        42,
                        0,
                        horns -> horns.placed(0, 0, 1, up, 0, upright -> Ornament.horns(upright, palette.gold())));
            }
        }
    }

    /** A stall under an awning: hangings behind, bowls, jugs and felt toys in front. */
    static void fair(Brush brush, Chance chance, Palette palette) {
        brush.gradient(0, 0, 1200, 900, Palette.lighter(palette.gold(), 0.45), Palette.lighter(palette.warm(), 0.55));
        brush.glow(600, 260, 620, Palette.sheer(Palette.WHITE, 150));
        Color other = chance.once(2) ? palette.cool() : palette.leaf();
        Figures.hanging(brush, 120, 190, 400, palette.deep(), palette.paper());
        Figures.hanging(brush, 680, 190, 400, other, palette.paper());
        if (chance.once(2)) {
            Figures.person(brush, chance, chance.between(560, 640), 640, 62, palette.warm());
        }
        brush.rounded(0, 560, 1200, 44, 6, Palette.lighter(palette.gold(), 0.25));
        goods(brush, chance, palette);
        Color cloth = Palette.darker(palette.deep(), 0.2);
        brush.gradient(0, 604, 1200, 296, Palette.lighter(cloth, 0.08), Palette.darker(cloth, 0.25));
        for (int i = 0; i < 7; i++) {
            double x = 86 + i * 171;
            brush.placed(x, 760, 62, 0, horns -> Ornament.horns(horns, palette.gold()));
        }
        Ornament.teeth(brush, 0, 604, 1200, 30, 34, palette.gold());
        int stripes = chance.whole(8, 12);
        for (int i = 0; i < stripes; i++) {
            double width = 1200.0 / stripes;
            Color colour = i % 2 == 0 ? palette.warm() : Palette.WHITE;
            brush.box(i * width, 0, width + 1, 96, colour);
            brush.oval(i * width + width / 2, 96, width / 2, 40, colour);
        }
        brush.box(0, 0, 1200, 22, Palette.sheer(Palette.INK, 40));
    }

    private static void goods(Brush brush, Chance chance, Palette palette) {
        int count = chance.whole(7, 8);
        for (int i = 0; i < count; i++) {
            double x = 1200.0 * (i + 0.5) / count + chance.between(-14, 14);
            Color colour = chance.oneOf(palette.lively());
            double size = chance.between(46, 62);
            int kind = (i + chance.whole(0, 1)) % 5;
            brush.placed(x, 562, size, 0, thing -> Goods.draw(thing, kind, colour, palette));
        }
    }
}
