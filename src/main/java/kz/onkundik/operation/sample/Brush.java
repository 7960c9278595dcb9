package kz.onkundik.operation.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Consumer;

/** The few strokes that every scene is made of. Lengths are pixels of the picture unless placed otherwise. */
final class Brush {
    private final Graphics2D graphics;

    Brush(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void shape(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    void box(double x, double y, double width, double height, Color colour) {
        shape(new Rectangle2D.Double(x, y, width, height), colour);
    }

    void rounded(double x, double y, double width, double height, double radius, Color colour) {
        shape(new RoundRectangle2D.Double(x, y, width, height, radius * 2, radius * 2), colour);
    }

    void oval(double x, double y, double radiusX, double radiusY, Color colour) {
        shape(new Ellipse2D.Double(x - radiusX, y - radiusY, radiusX * 2, radiusY * 2), colour);
    }

    void circle(double x, double y, double radius, Color colour) {
        oval(x, y, radius, radius, colour);
    }

    void ring(double x, double y, double radius, double thickness, Color colour) {
        line(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2), thickness, colour);
    }

    /** @param corners x and y in turn */
    void polygon(Color colour, double... corners) {
        shape(closed(corners), colour);
    }

    void line(Shape path, double thickness, Color colour) {
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(colour);
        graphics.draw(path);
    }

    void line(double x1, double y1, double x2, double y2, double thickness, Color colour) {
        var path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        line(path, thickness, colour);
    }

    /** A rectangle whose colour changes from its top to its bottom. */
    void gradient(double x, double y, double width, double height, Color top, Color bottom) {
        graphics.setPaint(new GradientPaint(0, (float) y, top, 0, (float) (y + height), bottom));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    /** Light that fades outwards. */
    void glow(double x, double y, double radius, Color colour) {
        var clear = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0);
        graphics.setPaint(new RadialGradientPaint(
                (float) x, (float) y, (float) radius, new float[] {0, 1}, new Color[] {colour, clear}));
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
    }

    /** Draws something whose own middle is 0, 0 at this place, so much larger and turned clockwise. */
    void placed(double x, double y, double scale, double degrees, Consumer<Brush> drawing) {
        placed(x, y, scale, scale, degrees, drawing);
    }

    /** The same; a negative scale mirrors. */
    void placed(double x, double y, double scaleX, double scaleY, double degrees, Consumer<Brush> drawing) {
        var part = (Graphics2D) graphics.create();
        part.translate(x, y);
        part.rotate(Math.toRadians(degrees));
        part.scale(scaleX, scaleY);
        drawing.accept(new Brush(part));
        part.dispose();
    }

    /** Draws only what lies inside this shape. */
    void within(Shape window, Consumer<Brush> drawing) {
        var part = (Graphics2D) graphics.create();
        part.clip(window);
        drawing.accept(new Brush(part));
        part.dispose();
    }

    private static Path2D closed(double... corners) {
        var path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
