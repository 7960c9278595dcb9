package kz.onkundik.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import kz.onkundik.fuzz.Choices;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Changes a document's objects by a fuzzer's decisions: what is written is well formed, and may say anything. */
final class ObjectEdits {
    private static final int MOST_EDITS = 4;
    private static final int MOST_CONTAINERS = 400;
    private static final int LONGEST_TEXT = 24;

    private enum Value {
        CONTAINER,
        NAME,
        NUMBER,
        TEXT,
        NOTHING,
        FRACTION,
        FLAG,
        LIST,
        DICTIONARY
    }

    private final Choices choices;
    private final List<COSBase> containers = new ArrayList<>();

    private ObjectEdits(Choices choices) {
        this.choices = choices;
    }

    static PreparedPdf.Change by(Choices choices) {
        return document -> new ObjectEdits(choices).edit(document);
    }

    private void edit(PDDocument document) {
        collect(document.getDocument().getTrailer());
        for (int i = 0; i < MOST_EDITS && choices.isMore(); i++) {
            COSBase container = choices.of(containers);
            if (container instanceof COSArray list) {
                edit(list);
            } else {
                edit((COSDictionary) container);
            }
        }
    }

    /** Breadth first: what is near the catalog matters most. */
    private void collect(COSDictionary trailer) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var next = new ArrayDeque<COSBase>(List.of(trailer));
        while (!next.isEmpty() && containers.size() < MOST_CONTAINERS) {
            COSBase each = next.poll();
            if (!seen.add(each)) {
                continue;
            }
            if (each instanceof COSDictionary dictionary) {
                containers.add(each);
                dictionary.getValues().stream()
                        .map(Contents::resolved)
                        .filter(value -> value != null)
                        .forEach(next::add);
            } else if (each instanceof COSArray list) {
                containers.add(each);
                list.toList().stream()
                        .map(Contents::resolved)
                        .filter(value -> value != null)
                        .forEach(next::add);
            }
        }
    }

    private void edit(COSDictionary dictionary) {
        List<COSName> keys = List.copyOf(dictionary.keySet());
        switch (choices.below(4)) {
            case 0 -> dictionary.setItem(name(), value());
            case 1 -> dictionary.removeItem(choices.of(keys));
            case 2 -> dictionary.setItem(choices.of(keys), value());
            default -> dictionary.setItem(name(), dictionary.getItem(choices.of(keys)));
        }
        dictionary.setNeedToBeUpdated(true);
    }

    private void edit(COSArray list) {
        int place = choices.below(list.size() + 1);
        boolean isThere = place < list.size();
        switch (choices.below(4)) {
            case 0 -> list.add(place, value());
            case 1 -> {
                if (isThere) {
                    list.remove(place);
                }
            }
            case 2 -> {
                if (isThere) {
                    list.set(place, value());
                }
            }
            default -> {
                if (isThere) {
                    list.add(list.get(place));
                }
            }
        }
        list.setNeedToBeUpdated(true);
    }

    private COSName name() {
        return COSName.getPDFName(choices.of(PdfWords.NAMES));
    }

    private COSBase value() {
        return switch (choices.of(Value.class)) {
            case CONTAINER -> choices.of(containers);
            case NAME -> name();
            case NUMBER -> COSInteger.get(choices.below(1 << 24) - 100L);
            case TEXT -> new COSString(new String(choices.bytes(LONGEST_TEXT), StandardCharsets.UTF_8));
            case NOTHING -> COSNull.NULL;
            case FRACTION -> new COSFloat(choices.below(1 << 16) / 64f);
            case FLAG -> COSBoolean.getBoolean(choices.below(2) == 0);
            case LIST -> {
                var list = new COSArray();
                list.add(choices.of(containers));
                list.add(name());
                yield list;
            }
            case DICTIONARY -> {
                var dictionary = new COSDictionary();
                dictionary.setItem(name(), choices.of(containers));
                dictionary.setItem(COSName.TYPE, name());
                yield dictionary;
            }
        };
    }
}
