package kz.onkundik.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BytesTest {
    @Test
    void theSearchFindsAWordWhereverItStands() {
        byte[] text = "/Byte /ByteRang/ByteRange".getBytes(StandardCharsets.US_ASCII);
        assertEquals(15, Bytes.indexOf(text, "/ByteRange", 0, text.length));
        assertEquals(-1, Bytes.indexOf(text, "/ByteRange", 0, text.length - 1));
        assertEquals(-1, Bytes.indexOf(text, "/ByteRange", 16, text.length));
        assertEquals(-1, Bytes.indexOf(new byte[] {-1, -128}, "/ByteRange", 0, 2));
    }
}
