package kz.onkundik.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Turns blocks into tagged slices and hands them to the pages, in the order of reading. */
final class BlockLayout {
    private final Job job;
    private final PageFlow flow;
    private final Outline outline = new Outline();
    private final StackLayout stacks;
    private int headingLevel;

    BlockLayout(Job job, PageFlow flow) {
        this.job = job;
        this.flow = flow;
        stacks = new StackLayout(job);
    }

    void lay(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            if (block instanceof PageBreak turn) {
                flow.turn(turn.orientation());
            } else {
                for (Slice slice : slices(block)) {
                    flow.add(slice);
                }
            }
        }
        flow.finish();
        outline.finish(job.pdf().getDocumentCatalog());
    }

    private List<? extends Slice> slices(Block block) {
        PDStructureElement top = job.tree().top();
        return switch (block) {
            case Heading heading -> heading(heading);
            case Table table -> new TableLayout(job, table, flow.width(), flow.height()).rows(top);
            case Pictures pictures -> new PictureLayout(job, flow.width(), flow.height()).rows(pictures, top);
            case Columns columns -> List.of(columns(columns));
            case Together together -> together(together);
            case StackedBlock stacked -> stacks.strips(stacked, flow.width(), flow.height(), top);
            // One inside a group cannot end the page that the group shares.
            case PageBreak _ -> List.of();
        };
    }

    private List<Strip> heading(Heading heading) {
        headingLevel = Math.min(heading.level(), headingLevel + 1);
        int level = headingLevel;
        PDStructureElement element = job.tree().child(job.tree().top(), "H" + level);
        var look = new TextLayout(
                sizeOf(heading.level()), heading.alignment(), 0, flow.width(), 0, TextLayout.ONLY_WHERE_IT_MUST);
        var tag = new TextTag(job.tree(), element, job.info().language());
        List<Strip> lines = look.strips(job.shape(heading.text().inBold()), tag);
        var strips = new ArrayList<Strip>();
        strips.add(Strip.space(heading.level() == 1 ? 6 : 10).kept());
        for (Strip line : lines) {
            boolean first = strips.size() == 1;
            strips.add(new Strip(line.height(), true, (canvas, left, top) -> {
                if (first) {
                    outline.add(level, heading.text().plain(), element, canvas.page(), top);
                }
                line.paint(canvas, left, top);
            }));
        }
        strips.add(Strip.space(heading.level() == 1 ? 8 : 5).kept());
        return strips;
    }

    private float sizeOf(int level) {
        return switch (level) {
            case 1 -> job.style().bodySize() + 2;
            case 2 -> job.style().bodySize() + 0.5f;
            default -> job.style().bodySize();
        };
    }

    private Band columns(Columns columns) {
        float gap = Millimetres.points(columns.gapMm());
        float all = (float)
                columns.parts().stream().mapToDouble(Columns.Part::weight).sum();
        float shared = flow.width() - gap * (columns.parts().size() - 1);
        var parts = new ArrayList<Stack>();
        float left = 0;
        for (Columns.Part part : columns.parts()) {
            float width = shared * part.weight() / all;
            var strips = new ArrayList<Strip>();
            for (StackedBlock block : part.blocks()) {
                strips.addAll(
                        stacks.strips(block, width, flow.height(), job.tree().top()));
            }
            parts.add(new Stack(left, width, Shade.NONE, strips));
            left += width + gap;
        }
        return new Band(parts, new Band.Look(0, false, columns.atBottom(), flow.height()));
    }

    private List<Slice> together(Together together) {
        var slices = new ArrayList<Slice>();
        for (Block block : together.blocks()) {
            slices.addAll(slices(block));
        }
        for (int i = 0; i < slices.size() - 1; i++) {
            slices.set(i, slices.get(i).kept());
        }
        return slices;
    }
}
