package kz.onkundik.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks: the headings as a tree. */
final class Outline {
    private final PDDocumentOutline root = new PDDocumentOutline();
    /** The open item of each level, the deepest one first; the root at the bottom. */
    private final Deque<PDOutlineNode> open = new ArrayDeque<>();

    Outline() {
        open.push(root);
    }

    /**
     * @param level of the heading, which is never more than one below the heading before
     * @param top the upper side of the heading on its page, in points
     */
    void add(int level, String title, PDStructureElement element, PDPage page, float top) {
        var destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop(Math.round(top));
        var item = new PDOutlineItem();
        item.setTitle(PlainText.oneLine(title));
        item.setDestination(destination);
        item.setStructureElement(element);
        while (open.size() > level) {
            open.pop();
        }
        open.getFirst().addLast(item);
        open.push(item);
    }

    void finish(PDDocumentCatalog catalog) {
        if (root.hasChildren()) {
            catalog.setDocumentOutline(root);
            catalog.setPageMode(PageMode.USE_OUTLINES);
        }
    }
}
