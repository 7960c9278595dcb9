package kz.onkundik.operation.sample;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** People who talk: a debate at two desks, and a meeting on a screen. */
final class TalkScenes {
    private TalkScenes() {}

    /** Two desks that face each other, speech bubbles above. */
    static void debate(Brush brush, Chance chance, Palette palette) {
        brush.gradient(0, 0, 1200, 640, Palette.lighter(palette.paper(), 0.5), palette.paper());
        brush.rounded(330, 70, 540, 300, 16, Palette.darker(palette.leaf(), 0.35));
        brush.line(new Rectangle2D.Double(330, 70, 540, 300), 16, Palette.mix(palette.gold(), palette.deep(), 0.4));
        brush.placed(
                600,
                220,
                chance.between(80, 105),
                0,
                mark -> Ornament.rosette(mark, Palette.sheer(Palette.WHITE, 215), palette.gold()));
        Figures.floor(brush, 640, Palette.mix(palette.gold(), palette.deep(), 0.25));
        for (int side = -1; side <= 1; side += 2) {
            Color team = side < 0 ? palette.warm() : palette.cool();
            int speakers = chance.whole(2, 3);
            for (int i = 0; i < speakers; i++) {
                double x = 600 + side * (190 + 320 * (i + 0.5) / speakers);
                Figures.person(brush, chance, x, 690, 46, Palette.mix(team, palette.gold(), i * 0.22));
            }
            desk(brush, 600 + side * 350, team, palette);
            double bubble = 600 + side * chance.between(420, 450);
            bubble(brush, chance, bubble, chance.between(150, 200), side, team);
        }
        brush.rounded(556, 660, 88, 200, 10, palette.deep());
        brush.rounded(536, 640, 128, 30, 10, Palette.darker(palette.deep(), 0.25));
        brush.placed(600, 760, 34, 0, horns -> Ornament.horns(horns, palette.gold()));
        brush.line(600, 640, 612, 560, 6, Palette.INK);
        brush.rounded(598, 528, 30, 44, 14, Palette.INK);
    }

    private static void desk(Brush brush, double x, Color team, Palette palette) {
        brush.rounded(x - 200, 690, 400, 180, 8, Palette.mix(team, palette.paper(), 0.15));
        brush.rounded(x - 214, 676, 428, 28, 10, Palette.darker(team, 0.25));
        for (int i = -1; i <= 1; i++) {
            brush.placed(x + i * 110, 790, 44, 0, horns -> Ornament.horns(horns, palette.paper()));
            brush.polygon(
                    Palette.WHITE,
                    x + i * 110 - 34,
                    678,
                    x + i * 110 + 20,
                    678,
                    x + i * 110 + 34,
                    664,
                    x + i * 110 - 20,
                    664);
        }
    }

    private static void bubble(Brush brush, Chance chance, double x, double y, int side, Color team) {
        brush.rounded(x - 114, y - 84, 236, 172, 44, Palette.sheer(Palette.INK, 30));
        brush.polygon(team, x - side * 30, y + 70, x - side * 80, y + 130, x - side * 84, y + 60);
        brush.rounded(x - 118, y - 90, 236, 170, 44, team);
        switch (chance.whole(0, 2)) {
            case 0 -> {
                for (int i = -1; i <= 1; i++) {
                    brush.circle(x + i * 56, y - 5, 17, Palette.WHITE);
                }
            }
            case 1 -> {
                for (int i = -1; i <= 1; i++) {
                    double width = i == 1 ? 90 : 160;
                    brush.rounded(x - 80, y - 12 + i * 38, width, 16, 8, Palette.WHITE);
                }
            }
            default -> brush.placed(x, y - 6, 46, 0, horns -> Ornament.horns(horns, Palette.WHITE));
        }
    }

    /** A large screen with a grid of speakers; those in the room watch. */
    static void online(Brush brush, Chance chance, Palette palette) {
        Color wall = Palette.lighter(chance.oneOf(List.of(palette.paper(), palette.cool(), palette.gold())), 0.45);
        brush.gradient(0, 0, 1200, 900, Palette.lighter(wall, 0.4), Palette.darker(wall, 0.08));
        brush.rounded(118, 58, 980, 610, 22, Palette.sheer(Palette.INK, 45));
        brush.rounded(110, 44, 980, 610, 22, Palette.INK);
        int columns = chance.whole(3, 4);
        int rows = columns == 4 ? 3 : chance.whole(2, 3);
        double width = 940.0 / columns;
        double height = 540.0 / rows;
        int speaking = chance.whole(0, columns * rows - 1);
        for (int i = 0; i < columns * rows; i++) {
            int row = i / columns;
            var tile = new Rectangle2D.Double(134 + i % columns * width, 64 + row * height, width - 8, height - 8);
            Color back = Palette.lighter(palette.lively().get((i * 2 + row) % 5), chance.between(0.35, 0.7));
            brush.within(tile, part -> tile(part, chance, palette, tile, back));
            if (i == speaking) {
                brush.line(tile, 7, palette.gold());
            }
        }
        for (int i = 0; i < 5; i++) {
            brush.circle(480 + i * 60, 628, 15, i == 4 ? new Color(0xd64b4b) : Palette.lighter(Palette.INK, 0.3));
        }
        brush.polygon(Palette.darker(wall, 0.5), 520, 654, 680, 654, 720, 710, 480, 710);
        brush.gradient(0, 700, 1200, 200, Palette.mix(palette.gold(), palette.deep(), 0.35), palette.deep());
        int watchers = chance.whole(4, 6);
        for (int i = 0; i < watchers; i++) {
            double x = 1200 * (i + 0.5) / watchers + chance.between(-25, 25);
            Color clothes = Palette.darker(chance.oneOf(palette.lively()), 0.3);
            Color hair = Palette.darker(palette.deep(), chance.between(0.6, 0.95));
            brush.placed(x, 880, chance.between(56, 64), 0, seen -> {
                seen.rounded(-1.7, -0.95, 3.4, 4, 1.2, clothes);
                seen.circle(0, -2, 0.98, hair);
            });
        }
    }

    private static void tile(Brush brush, Chance chance, Palette palette, Rectangle2D tile, Color back) {
        double x = tile.getCenterX();
        brush.gradient(tile.getX(), tile.getY(), tile.getWidth(), tile.getHeight(), Palette.lighter(back, 0.3), back);
        if (chance.once(3)) {
            brush.box(
                    tile.getX() + 16, tile.getY() + 14, tile.getWidth() * 0.26, tile.getHeight() * 0.4, Palette.WHITE);
        } else if (chance.once(2)) {
            brush.placed(
                    tile.getMaxX() - 40,
                    tile.getY() + 40,
                    24,
                    0,
                    horns -> Ornament.horns(horns, Palette.sheer(Palette.WHITE, 190)));
        }
        double size = tile.getHeight() / 5.6;
        Figures.person(brush, chance, x, tile.getMaxY() + size * 0.2, size, chance.oneOf(palette.lively()));
    }
}
