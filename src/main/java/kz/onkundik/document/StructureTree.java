package kz.onkundik.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.onkundik.text.Language;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The logical structure (ISO 32000-1, 14.7): elements, and which marks on which pages belong to them. */
final class StructureTree {
    private static final COSName MARK_REFERENCE = COSName.getPDFName("MCR");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top = new PDStructureElement("Document", root);
    private final Map<PDPage, COSArray> marks = new LinkedHashMap<>();
    private final List<Annotated> annotations = new ArrayList<>();

    StructureTree(Language language) {
        top.setLanguage(language.locale().toLanguageTag());
        root.appendKid(top);
    }

    /** The element that holds all others. */
    PDStructureElement top() {
        return top;
    }

    /** A new element, the last one in its parent. */
    PDStructureElement child(PDStructureElement parent, String type) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** Gives an element the attributes of one owner (ISO 32000-1, 14.8.5). */
    void attributes(PDStructureElement element, String owner, COSDictionary attributes) {
        attributes.setName(COSName.O, owner);
        element.getCOSObject().setItem(COSName.A, attributes);
    }

    /** The number of a new mark on the page, whose content belongs to the element. */
    int mark(PDPage page, PDStructureElement element) {
        COSArray owners = marks.computeIfAbsent(page, _ -> new COSArray());
        int number = owners.size();
        owners.add(element.getCOSObject());
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, MARK_REFERENCE);
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setInt(COSName.MCID, number);
        element.appendKid(new PDMarkedContentReference(reference));
        return number;
    }

    /** Puts an annotation on a page and into an element. */
    void annotate(PDPage page, PDAnnotation annotation, PDStructureElement element) {
        COSArray onPage = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (onPage == null) {
            onPage = new COSArray();
            page.getCOSObject().setItem(COSName.ANNOTS, onPage);
        }
        onPage.add(annotation);
        annotation.setPage(page);
        var reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page.getCOSObject());
        element.appendKid(reference);
        annotations.add(new Annotated(annotation, element));
    }

    /** Writes the way back from marks and annotations to elements, and hangs the tree into the catalog. */
    void finish(PDDocumentCatalog catalog) {
        var numbers = new COSArray();
        int key = 0;
        for (var page : marks.entrySet()) {
            page.getKey().setStructParents(key);
            numbers.add(COSInteger.get(key++));
            numbers.add(page.getValue());
        }
        for (Annotated annotated : annotations) {
            annotated.annotation().setStructParent(key);
            numbers.add(COSInteger.get(key++));
            numbers.add(annotated.element().getCOSObject());
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(key);
        catalog.setStructureTreeRoot(root);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
    }

    private record Annotated(PDAnnotation annotation, PDStructureElement element) {}
}
