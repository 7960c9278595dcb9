package kz.onkundik.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Turns the blocks that may stand in a column of any width into strips. */
final class StackLayout {
    /** Columns narrower than this, in ems, divide words as table cells do. */
    private static final float NARROW_BELOW = 25;

    private final Job job;

    StackLayout(Job job) {
        this.job = job;
    }

    /**
     * @param width of the column, in points
     * @param height of a page
     * @param parent the element that the block's becomes a child of
     */
    List<Strip> strips(StackedBlock block, float width, float height, PDStructureElement parent) {
        return switch (block) {
            case Paragraph paragraph -> paragraph(paragraph, width, parent);
            case ListBlock list -> list(list, width, parent);
            case Table table -> new TableLayout(job, table, width, height).strips(parent);
            case BarChart chart -> new ChartLayout(job, chart, width, height).strips(parent);
            case Figure figure -> new PictureLayout(job, width, height).strips(figure, parent);
            case Rule rule -> rule(rule, width);
            case Gap gap -> List.of(Strip.space(Math.min(height, Millimetres.points(gap.heightMm()))));
            case QrCode code -> new QrDrawing(job, code, Math.min(width, height)).strips(width, parent);
            case SignatureField field -> List.of(new FieldDrawing(job, field, width, height).strip(parent));
        };
    }

    private List<Strip> paragraph(Paragraph paragraph, float width, PDStructureElement parent) {
        ParagraphStyle style = paragraph.style();
        PDStructureElement element = job.tree().child(parent, "P");
        float indent = Math.min(style.firstLineIndent(), width / 3);
        return spaced(style, look(style, 0, width, indent).strips(job.shape(paragraph.text()), tag(element)));
    }

    private TextLayout look(ParagraphStyle style, float left, float width, float indent) {
        float size = style.size() > 0 ? style.size() : job.style().bodySize();
        float wellFilled = width < NARROW_BELOW * size ? TextLayout.NARROW : TextLayout.RUNNING;
        return new TextLayout(size, style.alignment(), left, width, indent, wellFilled);
    }

    private TextTag tag(PDStructureElement element) {
        return new TextTag(job.tree(), element, job.info().language());
    }

    /** Adds the space around, and keeps the first two and the last two lines together. */
    private static List<Strip> spaced(ParagraphStyle style, List<Strip> lines) {
        var strips = new ArrayList<Strip>();
        strips.add(Strip.space(style.spaceBefore()).kept());
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            boolean joined = (i == 0 || i == lines.size() - 2) && !last;
            strips.add(joined || style.keepWithNext() ? lines.get(i).kept() : lines.get(i));
        }
        Strip after = Strip.space(style.spaceAfter());
        strips.add(style.keepWithNext() ? after.kept() : after);
        return strips;
    }

    private List<Strip> list(ListBlock list, float width, PDStructureElement parent) {
        PDStructureElement element = job.tree().child(parent, "L");
        var numbering = new COSDictionary();
        numbering.setName("ListNumbering", list.numbered() ? "Decimal" : "None");
        job.tree().attributes(element, "List", numbering);
        float size = look(list.style(), 0, width, 0).size();
        float labels = 0;
        for (ListBlock.Item item : list.items()) {
            labels = Math.max(labels, job.shape(Text.of(item.label())).naturalWidth() * size);
        }
        float left = Math.min(list.style().firstLineIndent(), width / 3);
        float body = left + Math.min(labels + size / 2, width / 3);
        var strips = new ArrayList<Strip>();
        for (ListBlock.Item item : list.items()) {
            strips.addAll(item(item, list.style(), left, body, width, element));
        }
        return strips;
    }

    private List<Strip> item(
            ListBlock.Item item, ParagraphStyle style, float left, float body, float width, PDStructureElement list) {
        PDStructureElement element = job.tree().child(list, "LI");
        TextTag label = tag(job.tree().child(element, "Lbl"));
        TextTag words = tag(job.tree().child(element, "LBody"));
        List<Strip> beside = look(style, left, body - left, 0).strips(job.shape(Text.of(item.label())), label);
        List<Strip> lines = look(style, body, width - body, 0).strips(job.shape(item.text()), words);
        var both = new ArrayList<Strip>();
        for (int i = 0; i < Math.max(beside.size(), lines.size()); i++) {
            List<Strip> side = i < beside.size() ? List.of(beside.get(i)) : List.of();
            List<Strip> main = i < lines.size() ? List.of(lines.get(i)) : List.of();
            float height = (side.isEmpty() ? main : side).getFirst().height();
            both.add(new Strip(height, false, (canvas, x, top) -> {
                for (Strip strip : side) {
                    strip.paint(canvas, x, top);
                }
                for (Strip strip : main) {
                    strip.paint(canvas, x, top);
                }
            }));
        }
        return spaced(style, both);
    }

    private static List<Strip> rule(Rule rule, float width) {
        return List.of(
                Strip.space(rule.spaceBefore()).kept(),
                new Strip(rule.thickness(), false, (canvas, left, top) -> {
                    canvas.belongsTo(null);
                    canvas.fill(left, top - rule.thickness(), width, rule.thickness(), 0.15f);
                }),
                Strip.space(rule.spaceAfter()));
    }
}
