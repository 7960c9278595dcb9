package kz.onkundik.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Places the empty signature field (ISO 32000-1, 12.7.4.5), tagged and with a name to be read aloud, as PDF/UA (7.18.4)
 * wants it of a field that will be signed. Until then a dotted frame stands there, as the field's own appearance: it goes
 * when a signature replaces it.
 */
final class FieldDrawing {
    private final Job job;
    private final SignatureField field;
    private final float width;
    private final float height;

    /**
     * @param mostWidth the room that there is, in points
     * @param mostHeight the height of a page
     */
    FieldDrawing(Job job, SignatureField field, float mostWidth, float mostHeight) {
        this.job = job;
        this.field = field;
        width = Math.min(mostWidth, Millimetres.points(field.widthMm()));
        height = Math.min(mostHeight, Millimetres.points(field.heightMm()));
    }

    Strip strip(PDStructureElement parent) {
        PDStructureElement element = job.tree().child(parent, "Form");
        element.setAlternateDescription(PlainText.oneLine(field.tooltip()));
        return new Strip(height, false, (canvas, left, top) -> {
            var place = new PDRectangle(left, top - height, width, height);
            canvas.annotate(widget(place), element);
        });
    }

    private PDAnnotationWidget widget(PDRectangle place) throws IOException {
        var form = new PDAcroForm(job.pdf());
        if (job.pdf().getDocumentCatalog().getAcroForm(null) != null) {
            throw new IllegalArgumentException("a second signature field: " + field.name());
        }
        job.pdf().getDocumentCatalog().setAcroForm(form);
        var signature = new PDSignatureField(form);
        signature.setPartialName(field.name());
        signature.setAlternateFieldName(PlainText.oneLine(field.tooltip()));
        form.setFields(List.of(signature));
        PDAnnotationWidget widget = signature.getWidgets().getFirst();
        widget.setRectangle(place);
        widget.setPrinted(true);
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(dottedFrame());
        widget.setAppearance(appearance);
        return widget;
    }

    private PDAppearanceStream dottedFrame() throws IOException {
        var stream = new PDAppearanceStream(job.pdf());
        stream.setBBox(new PDRectangle(width, height));
        stream.setResources(new PDResources());
        try (var content = new PDPageContentStream(job.pdf(), stream)) {
            content.setStrokingColor(0.6f);
            content.setLineWidth(0.5f);
            content.setLineDashPattern(new float[] {1.5f, 2}, 0);
            content.addRect(0.5f, 0.5f, width - 1, height - 1);
            content.stroke();
        }
        return stream;
    }
}
