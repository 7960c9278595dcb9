package kz.onkundik.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.problem.Failure;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Turns pictures into bands, one for each row of the grid; a picture and its caption stay on one page. */
final class PictureLayout {
    private static final float GAP = 10;
    private static final float BELOW = 3;
    private static final float AFTER = 8;
    /** The most of a page's height that one picture takes. */
    private static final float HIGHEST = 0.4f;
    /** The same for one that stands alone, with room for its caption. */
    private static final float HIGHEST_ALONE = 0.9f;

    private final Job job;
    private final float width;
    private final float pageHeight;

    PictureLayout(Job job, float width, float pageHeight) {
        this.job = job;
        this.width = width;
        this.pageHeight = pageHeight;
    }

    List<Slice> rows(Pictures pictures, PDStructureElement parent) {
        float each = (width - GAP * (pictures.perRow() - 1)) / pictures.perRow();
        var rows = new ArrayList<Slice>();
        for (int from = 0; from < pictures.pictures().size(); from += pictures.perRow()) {
            var stacks = new ArrayList<Stack>();
            int to = Math.min(from + pictures.perRow(), pictures.pictures().size());
            for (Picture picture : pictures.pictures().subList(from, to)) {
                float left = stacks.size() * (each + GAP);
                stacks.add(new Stack(left, each, Shade.NONE, strips(picture, each, parent)));
            }
            rows.add(new Band(stacks, new Band.Look(0, false, false, pageHeight)));
            rows.add(Strip.space(AFTER));
        }
        return rows;
    }

    private List<Strip> strips(Picture picture, float room, PDStructureElement parent) {
        float scale = Math.min(room / picture.widthPx(), pageHeight * HIGHEST / picture.heightPx());
        return strips(picture, scale, room, Alignment.CENTER, parent);
    }

    /** A picture alone, as wide as it wants to be. */
    List<Strip> strips(Figure figure, PDStructureElement parent) {
        Picture picture = figure.picture();
        float wanted = Math.min(width, Millimetres.points(figure.widthMm())) / picture.widthPx();
        float scale = Math.min(wanted, pageHeight * HIGHEST_ALONE / picture.heightPx());
        return strips(picture, scale, width, figure.alignment(), parent);
    }

    private List<Strip> strips(
            Picture picture, float scale, float room, Alignment alignment, PDStructureElement parent) {
        PDStructureElement figure = job.tree().child(parent, "Figure");
        figure.setAlternateDescription(PlainText.oneLine(picture.alt()));
        float wide = picture.widthPx() * scale;
        float high = picture.heightPx() * scale;
        ShapedText caption = job.shape(picture.caption());
        var strips = new ArrayList<Strip>();
        strips.add(new Strip(high + BELOW, caption.length() > 0, (canvas, left, top) -> {
            var place = new PDRectangle(left + alignment.shift(room - wide), top - high, wide, high);
            Figures.place(job.tree(), figure, place);
            canvas.belongsTo(figure);
            canvas.image(read(picture), place.getLowerLeftX(), place.getLowerLeftY(), wide, high);
        }));
        if (caption.length() > 0) {
            var look = new TextLayout(job.style().captionSize(), alignment, 0, room, 0, TextLayout.NARROW);
            var tag = new TextTag(
                    job.tree(), job.tree().child(parent, "P"), job.info().language());
            strips.addAll(look.strips(caption, tag));
        }
        return strips;
    }

    private PDImageXObject read(Picture picture) {
        try {
            PDImageXObject image =
                    JPEGFactory.createFromByteArray(job.pdf(), picture.source().read());
            if (image.getColorSpace() instanceof PDDeviceCMYK) {
                throw new IOException("CMYK");
            }
            return image;
        } catch (IOException e) {
            throw new Failure(e, "document.picture", picture.alt());
        }
    }
}
