package kz.onkundik.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Draws a QR code (ISO/IEC 18004) as rectangles, with words at its right. */
final class QrDrawing {
    /** White modules that a reader needs around the code: clause 6.3.8. */
    private static final int QUIET = 4;

    private final Job job;
    private final QrCode code;
    private final ByteMatrix modules;
    private final float module;

    /** @param most the largest side that there is room for */
    QrDrawing(Job job, QrCode code, float most) {
        this.job = job;
        this.code = code;
        modules = modules(code.content());
        float side = Math.min(Millimetres.points(code.sizeMm()), most / 2);
        module = side / modules.getWidth();
    }

    private static ByteMatrix modules(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            // The model has checked the length.
            throw new IllegalArgumentException(e);
        }
    }

    List<Strip> strips(float width, PDStructureElement parent) {
        PDStructureElement figure = job.tree().child(parent, "Figure");
        figure.setAlternateDescription(PlainText.oneLine(code.alt()));
        float side = module * modules.getWidth();
        float high = side + 2 * QUIET * module;
        float left = side + 2 * QUIET * module;
        List<Strip> lines = lines(left, width - left, parent);
        int beside = (int) Math.min(lines.size(), side / lineHeight());
        var strips = new ArrayList<Strip>();
        strips.add(new Strip(high, false, (canvas, x, top) -> {
            // The margin is quiet enough at the left, so that the code stands flush with the text.
            Figures.place(job.tree(), figure, new PDRectangle(x, top - QUIET * module - side, side, side));
            canvas.belongsTo(figure);
            canvas.fillAll(rectangles(x, top - QUIET * module));
            float y = top - QUIET * module - (side - beside * lineHeight()) / 2;
            for (Strip line : lines.subList(0, beside)) {
                line.paint(canvas, x, y);
                y -= line.height();
            }
        }));
        strips.addAll(lines.subList(beside, lines.size()));
        return strips;
    }

    private float lineHeight() {
        return TextLayout.lineHeight(job.style().tableSize());
    }

    private List<Strip> lines(float left, float width, PDStructureElement parent) {
        ShapedText text = job.shape(code.beside());
        if (text.length() == 0) {
            return List.of();
        }
        var look = new TextLayout(job.style().tableSize(), Alignment.LEFT, left, width, 0, TextLayout.NARROW);
        PDStructureElement element = job.tree().child(parent, "P");
        return look.strips(text, new TextTag(job.tree(), element, job.info().language()));
    }

    /** The dark modules, those side by side in one rectangle. */
    private List<PDRectangle> rectangles(float left, float top) {
        var rectangles = new ArrayList<PDRectangle>();
        for (int row = 0; row < modules.getHeight(); row++) {
            int from = 0;
            for (int column = 0; column <= modules.getWidth(); column++) {
                if (column < modules.getWidth() && modules.get(column, row) == 1) {
                    continue;
                }
                if (column > from) {
                    float bottom = top - (row + 1) * module;
                    rectangles.add(new PDRectangle(left + from * module, bottom, (column - from) * module, module));
                }
                from = column + 1;
            }
        }
        return rectangles;
    }
}
