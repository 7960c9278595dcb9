package kz.onkundik.operation.sample;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Kazakh ornaments, each about 2 long around 0, 0, to be {@link Brush#placed}. */
final class Ornament {
    private Ornament() {}

    /** Қошқар мүйіз, the ram's horns: a stem that parts into two curls. */
    static void horns(Brush brush, Color colour) {
        for (int side = -1; side <= 1; side += 2) {
            var horn = new Path2D.Double();
            horn.moveTo(0, 0.95);
            horn.curveTo(0, 0.2, side * 0.02, -0.72, side * 0.52, -0.72);
            horn.curveTo(side * 1.02, -0.72, side * 1.02, 0.16, side * 0.58, 0.16);
            horn.curveTo(side * 0.27, 0.16, side * 0.27, -0.34, side * 0.56, -0.3);
            brush.line(horn, 0.19, colour);
        }
    }

    /** Four pairs of horns around a lozenge. */
    static void rosette(Brush brush, Color colour, Color heart) {
        for (int quarter = 0; quarter < 4; quarter++) {
            brush.placed(0, 0, 1, quarter * 90, part -> part.placed(0, -0.62, 0.44, 0, horns -> horns(horns, colour)));
        }
        lozenge(brush, 0.3, colour);
        lozenge(brush, 0.17, heart);
    }

    static void lozenge(Brush brush, double reach, Color colour) {
        brush.polygon(colour, 0, -reach, reach, 0, 0, reach, -reach, 0);
    }

    /** Шаңырақ: the crown of a yurt, a ring crossed by three laths each way. */
    static void shanyrak(Brush brush, Color colour) {
        brush.ring(0, 0, 0.9, 0.17, colour);
        for (int turn = 0; turn <= 90; turn += 90) {
            brush.placed(0, 0, 1, turn, laths -> {
                for (int i = -1; i <= 1; i++) {
                    var lath = new Path2D.Double();
                    double bend = i * 0.16;
                    lath.moveTo(-0.86 + Math.abs(i) * 0.05, i * 0.1);
                    lath.quadTo(0, i * 0.1 + bend * 1.6, 0.86 - Math.abs(i) * 0.05, i * 0.1);
                    laths.line(lath, 0.08, colour);
                }
            });
        }
    }

    /** A band of tooth-like triangles from x to x + width, as along a carpet's edge. */
    static void teeth(Brush brush, double x, double y, double width, double height, int count, Color colour) {
        double step = width / count;
        for (int i = 0; i < count; i++) {
            double left = x + i * step;
            brush.polygon(colour, left, y, left + step, y, left + step / 2, y + height);
        }
    }
}
