package kz.onkundik.document;

import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What all parts of one writing share.
 *
 * @param pdf the file that grows
 * @param fonts its fonts
 * @param tree its structure
 * @param info what is said about the document
 * @param style its page
 */
record Job(PDDocument pdf, Fonts fonts, StructureTree tree, DocumentInfo info, PageStyle style) {
    ShapedText shape(Text text) {
        return new ShapedText(text, fonts);
    }
}
