package kz.onkundik.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Takes the attachment of one name out of a document (ISO 32000-1, 7.11.4), if there can be no doubt which one it is.
 * It walks the name tree's own array: PDFBox's map would hide a second entry of the same name.
 */
final class AttachmentCheck {
    /** The data of a report is text, its photos are not in it; 16 MB is a hundred times what was seen. */
    static final int LARGEST = 16 * 1024 * 1024;

    private static final COSName AF = COSName.getPDFName("AF");

    private AttachmentCheck() {}

    static byte[] read(PDDocument document, String name) throws Refusal {
        try {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSDictionary file = only(catalog, name);
            COSStream stream = stream(file, name);
            COSArray associated = catalog.getCOSArray(AF);
            if (associated != null && associated.indexOfObject(file) < 0) {
                throw new Refusal(VerdictCode.ATTACHMENT_MANY, "another one in /AF");
            }
            return inflated(stream);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw Refusal.of(VerdictCode.ATTACHMENT_MALFORMED, e);
        }
    }

    private static COSDictionary only(COSDictionary catalog, String name) throws Refusal {
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        COSDictionary tree = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
        if (tree == null) {
            throw new Refusal(VerdictCode.ATTACHMENT_MISSING, "no name tree");
        }
        COSArray pairs = tree.getCOSArray(COSName.NAMES);
        if (tree.containsKey(COSName.KIDS) || pairs == null || pairs.size() % 2 != 0) {
            throw new Refusal(VerdictCode.ATTACHMENT_MANY, "a tree of more than one leaf");
        }
        var found = new ArrayList<COSDictionary>();
        for (int i = 0; i < pairs.size(); i += 2) {
            if (!(pairs.getObject(i + 1) instanceof COSDictionary file)) {
                throw new Refusal(VerdictCode.ATTACHMENT_MALFORMED, "entry " + i);
            }
            if (isText(pairs.getObject(i), name) || answersTo(file, name)) {
                found.add(file);
            }
        }
        int all = pairs.size() / 2;
        if (found.isEmpty()) {
            throw new Refusal(VerdictCode.ATTACHMENT_MISSING, all + " others");
        }
        // Also of other names: to the eye, "report.json" with a Cyrillic letter is the same.
        if (all > 1) {
            throw new Refusal(VerdictCode.ATTACHMENT_MANY, all + " attachments, of that name " + found.size());
        }
        return found.getFirst();
    }

    private static boolean isText(COSBase value, String text) {
        return value instanceof COSString string && string.getString().equals(text);
    }

    private static boolean answersTo(COSDictionary file, String name) {
        return isText(file.getDictionaryObject(COSName.F), name) || isText(file.getDictionaryObject(COSName.UF), name);
    }

    /** The one stream behind both names of the file; readers differ in which they take. */
    private static COSStream stream(COSDictionary file, String name) throws Refusal {
        COSDictionary embedded = file.getCOSDictionary(COSName.EF);
        var streams = new ArrayList<COSStream>();
        for (COSName key : List.of(COSName.F, COSName.UF)) {
            if (file.containsKey(key) && !isText(file.getDictionaryObject(key), name)) {
                throw new Refusal(VerdictCode.ATTACHMENT_MALFORMED, "two names");
            }
            if (embedded != null && embedded.containsKey(key)) {
                streams.add(embedded.getCOSStream(key));
            }
        }
        if (streams.isEmpty()
                || streams.getFirst() == null
                || !streams.getFirst().equals(streams.getLast())) {
            throw new Refusal(VerdictCode.ATTACHMENT_MALFORMED, streams.size() + " streams");
        }
        return streams.getFirst();
    }

    private static byte[] inflated(COSStream stream) throws IOException, Refusal {
        COSBase filter = stream.getFilters();
        if (filter instanceof COSArray filters && filters.size() == 1) {
            filter = filters.getObject(0);
        }
        boolean isFlate = COSName.FLATE_DECODE.equals(filter);
        if ((filter != null && !isFlate) || stream.containsKey(COSName.DECODE_PARMS)) {
            throw new Refusal(VerdictCode.ATTACHMENT_MALFORMED, "filter " + filter);
        }
        // ISO 32000-1, 7.3.8.2: another file's content counts then, and the bytes that are here do not.
        if (stream.containsKey(COSName.F)) {
            throw new Refusal(VerdictCode.ATTACHMENT_MALFORMED, "a file outside");
        }
        try (InputStream raw = stream.createRawInputStream();
                InputStream plain = isFlate ? new InflaterInputStream(raw) : raw) {
            byte[] bytes = plain.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal(VerdictCode.ATTACHMENT_TOO_LARGE, "more than " + LARGEST);
            }
            return bytes;
        }
    }
}
