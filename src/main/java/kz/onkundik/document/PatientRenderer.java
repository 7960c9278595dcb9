package kz.onkundik.document;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws for so long and no longer: forms within forms can ask for more strokes than a day has time for. */
final class PatientRenderer extends PDFRenderer {
    private final Duration patience;

    PatientRenderer(PDDocument document, Duration patience) {
        super(document);
        this.patience = patience;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        var drawer = new PageDrawer(parameters) {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                // An image among the words is unpacked before anybody sees its size; ours have none.
                boolean isInlineImage = operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE);
                if (isInlineImage || System.nanoTime() - end > 0) {
                    // No IOException: within a form, PDFBox goes on after those.
                    throw DrawingLimits.exceeded();
                }
                super.processOperator(operator, operands);
            }
        };
        drawer.setAnnotationFilter(getAnnotationsFilter());
        return drawer;
    }
}
