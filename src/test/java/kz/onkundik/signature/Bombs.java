package kz.onkundik.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** Small unsigned files that would stand for more than a computer can hold; anybody can make them. */
final class Bombs {
    /** A quarter of a gigabyte; packing it takes its time, so it is done once. */
    static final byte[] PACKED_TWICE = objects(2, 1 << 28);

    private Bombs() {}

    /** A stream of objects, as a table that is packed so many times and unpacks to so many letters. */
    static byte[] objects(int packedTimes, int length) {
        byte[] stream = new byte[] {};
        try {
            var packed = new ByteArrayOutputStream();
            try (var out = packing(packed, packedTimes)) {
                byte[] piece = "<< >>[ ]".repeat(1 << 10).getBytes(StandardCharsets.US_ASCII);
                for (long written = 0; written < length; written += piece.length) {
                    out.write(piece);
                }
            }
            stream = packed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String filter = "[" + "/FlateDecode ".repeat(packedTimes) + "]";
        String head = "%PDF-1.7\n1 0 obj\n<</Type/XRef/W[1 2 1]/Size 2/Root 1 0 R/Filter" + filter + "/Length "
                + stream.length + ">>\nstream\n";
        byte[] start = Tampering.joined(head.getBytes(StandardCharsets.ISO_8859_1), stream);
        return Tampering.appended(start, "\nendstream\nendobj\nstartxref\n9\n%%EOF\n");
    }

    private static OutputStream packing(OutputStream out, int times) {
        OutputStream packing = out;
        for (int i = 0; i < times; i++) {
            packing = new DeflaterOutputStream(packing);
        }
        return packing;
    }

    /** A table with so many entries. */
    static byte[] table(int entries) {
        return ("%PDF-1.7\nxref\n0 " + entries + "\n" + "0000000009 00000 n \n".repeat(entries)
                        + "trailer\n<</Root 1 0 R/Size 2>>\nstartxref\n9\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A trailer with so many arrays in it. */
    static byte[] plain(int arrays) {
        return ("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Size 2/X[" + "[]".repeat(arrays)
                        + "]>>\nstartxref\n9\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
