package kz.onkundik.signature;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What a forgiving reader makes of a file, written down: pages with all that they lead to, annotations, attachments and
 * what happens on opening. Two files that show the same have the same text here. Nothing of the verifier's is used.
 */
final class Shown {
    /** What a later time stamp may bring along. */
    private static final Set<String> OF_STAMPS = Set.of("AcroForm", "DSS", "Extensions");

    private final IdentityHashMap<COSBase, Integer> known = new IdentityHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private Shown() {}

    static List<String> by(byte[] pdf) throws IOException {
        var shown = new Shown();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            for (PDPage page : document.getPages()) {
                shown.page(page.getCOSObject());
            }
            for (COSName key : catalog.keySet().stream().sorted().toList()) {
                if (!OF_STAMPS.contains(key.getName())) {
                    shown.write("/" + key.getName(), catalog.getItem(key));
                }
            }
        }
        return shown.lines;
    }

    private void page(COSDictionary page) throws IOException {
        // Numbered first, so that what leads back to the page is the same, whatever is on it.
        known.put(page, known.size());
        for (COSName key : List.of(COSName.CONTENTS, COSName.RESOURCES, COSName.MEDIA_BOX, COSName.ROTATE)) {
            write(key.getName(), page.getItem(key));
        }
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation && isSeen(annotation)) {
                write("annotation", annotation);
            }
        }
    }

    /** A field of no size that holds a time stamp shows nothing. */
    private static boolean isSeen(COSDictionary annotation) {
        COSDictionary value = annotation.getCOSDictionary(COSName.V);
        COSArray place = annotation.getCOSArray(COSName.RECT);
        float[] sides = place == null ? new float[4] : place.toFloatArray();
        boolean isEmpty = sides.length != 4 || sides[0] == sides[2] || sides[1] == sides[3];
        return !isEmpty || value == null || !"DocTimeStamp".equals(value.getNameAsString(COSName.TYPE));
    }

    private void write(String name, COSBase item) throws IOException {
        COSBase value = Contents.resolved(item);
        Integer number = known.get(value);
        if (number != null) {
            lines.add(name + " -> " + number);
            return;
        }
        switch (value) {
            case null -> {
                // The same as if the entry were not there.
            }
            case COSDictionary dictionary -> {
                known.put(value, known.size());
                lines.add(name + (value instanceof COSStream stream ? " stream " + digest(stream) : " dictionary"));
                var sorted = new TreeMap<String, COSBase>();
                dictionary.keySet().forEach(key -> sorted.put(key.getName(), dictionary.getItem(key)));
                for (Map.Entry<String, COSBase> entry : sorted.entrySet()) {
                    write(entry.getKey(), entry.getValue());
                }
            }
            case COSArray list -> {
                known.put(value, known.size());
                lines.add(name + " list of " + list.size());
                for (COSBase each : list.toList()) {
                    write("-", each);
                }
            }
            default -> lines.add(name + " " + value);
        }
    }

    private static String digest(COSStream stream) throws IOException {
        MessageDigest digest = DigestAlgorithm.SHA_256.start();
        try (InputStream raw = stream.createRawInputStream()) {
            return HexFormat.of().formatHex(digest.digest(raw.readAllBytes()));
        }
    }
}
