package kz.onkundik.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The smallest document that is PDF/A-3a and PDF/UA-1, carries an attachment and waits for a signature. */
final class PreparedPdf {
    static final String ATTACHMENT_NAME = "report.json";
    static final byte[] DATA = "{\"parents\":37}".getBytes(StandardCharsets.UTF_8);
    static final PDRectangle BLOCK = new PDRectangle(60, 600, 260, 76);
    private static final Instant MADE = Instant.parse("2026-11-23T00:00:00Z");
    private static final String TITLE = "Онкүндік есебі";

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top = new PDStructureElement("Document", null);
    private final PDStructureElement paragraph = new PDStructureElement("P", top);
    private final PDStructureElement form = new PDStructureElement("Form", top);

    /** What a test changes before the document is written. */
    interface Change {
        void in(PDDocument document) throws IOException;
    }

    private PreparedPdf() {}

    static byte[] make() {
        return make(document -> {});
    }

    static byte[] make(Change change) {
        return make(change, CompressParameters.DEFAULT_COMPRESSION);
    }

    static byte[] make(Change change, CompressParameters compression) {
        try {
            var pdf = new PreparedPdf();
            pdf.document.addPage(pdf.page);
            pdf.text();
            pdf.field();
            pdf.structure();
            pdf.attachment();
            pdf.archive();
            change.in(pdf.document);
            var out = new ByteArrayOutputStream();
            pdf.document.save(out, compression);
            pdf.document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text() throws IOException {
        root.appendKid(top);
        top.appendKid(paragraph);
        top.appendKid(form);
        top.setLanguage("kk-KZ");
        try (InputStream file = resource("fonts/LiberationSerif-Regular.ttf");
                var content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(COSName.P, 0);
            content.beginText();
            content.setFont(
                    PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(file)), true), 12);
            content.newLineAtOffset(60, 740);
            content.showText("Есепке 37 ата-ана келді.");
            content.endText();
            content.endMarkedContent();
        }
        var reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, 0);
        paragraph.getCOSObject().setItem(COSName.K, reference);
    }

    private void field() {
        var acroForm = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(acroForm);
        var field = new PDSignatureField(acroForm);
        field.setPartialName("Director");
        field.setAlternateFieldName("Электрондық цифрлық қолтаңба");
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(BLOCK);
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setStructParent(1);
        var empty = new PDAppearanceStream(document);
        empty.setBBox(new PDRectangle(BLOCK.getWidth(), BLOCK.getHeight()));
        empty.setResources(new PDResources());
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(empty);
        widget.setAppearance(appearance);
        page.setAnnotations(List.of(widget));
        acroForm.setFields(List.of(field));
        form.setAlternateDescription(field.getAlternateFieldName());
        var object = new PDObjectReference();
        object.setReferencedObject(widget);
        object.getCOSObject().setItem(COSName.PG, page);
        form.appendKid(object);
    }

    private void structure() {
        page.setStructParents(0);
        page.getCOSObject().setName("Tabs", "S");
        var marked = new COSArray();
        marked.add(paragraph.getCOSObject());
        var numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(marked);
        numbers.add(COSInteger.ONE);
        numbers.add(form.getCOSObject());
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(2);
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        catalog.setMarkInfo(marks);
        catalog.setViewerPreferences(preferences);
        catalog.setLanguage("kk-KZ");
    }

    private void attachment() throws IOException {
        PDComplexFileSpecification file = file(document, ATTACHMENT_NAME, DATA);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(ATTACHMENT_NAME, file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        associated.add(file);
        document.getDocumentCatalog().getCOSObject().setItem("AF", associated);
    }

    static PDComplexFileSpecification file(PDDocument document, String name, byte[] data) throws IOException {
        var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(data), COSName.FLATE_DECODE);
        embedded.setSubtype("application/json");
        embedded.setSize(data.length);
        embedded.setModDate(GregorianCalendar.from(MADE.atZone(ZoneOffset.UTC)));
        var file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.setFileDescription("Data");
        file.getCOSObject().setName("AFRelationship", "Source");
        return file;
    }

    private void archive() throws IOException {
        document.setVersion(1.7f);
        document.setDocumentId(MADE.toEpochMilli());
        document.getDocumentInformation().setTitle(TITLE);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        COSStream profile = document.getDocument().createCOSStream();
        try (InputStream icc = resource("sRGB.icc");
                OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            icc.transferTo(out);
        }
        profile.setInt(COSName.N, 3);
        try (InputStream icc = resource("sRGB.icc")) {
            var intent = new PDOutputIntent(document, icc);
            intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
            intent.getCOSObject().setItem(COSName.DEST_OUTPUT_PROFILE, profile);
            document.getDocumentCatalog().addOutputIntent(intent);
        }
    }

    private static String xmp() {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                  <pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
                  <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                  <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                  <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                    <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                    <pdfaProperty:category>internal</pdfaProperty:category>
                    <pdfaProperty:description>part</pdfaProperty:description>
                  </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(TITLE);
    }

    private static InputStream resource(String name) {
        return PreparedPdf.class.getResourceAsStream("/kz/onkundik/document/" + name);
    }
}
