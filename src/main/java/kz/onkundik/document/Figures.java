package kz.onkundik.document;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Says where a figure stands on its page (ISO 32000-1, 14.8.5.4.3). */
final class Figures {
    private Figures() {}

    static void place(StructureTree tree, PDStructureElement figure, PDRectangle place) {
        var attributes = new COSDictionary();
        attributes.setName("Placement", "Block");
        attributes.setItem(COSName.BBOX, place);
        tree.attributes(figure, "Layout", attributes);
    }
}
