package kz.onkundik.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kz.onkundik.problem.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedPictureTest {
    private static final byte[] JPEG =
            Drawings.file(Drawings.quarters(640, 480, Color.RED, Color.BLUE, Color.ORANGE, Color.PINK), "jpeg");
    private static final byte[] PNG =
            Drawings.file(Drawings.quarters(640, 480, Color.RED, Color.BLUE, Color.ORANGE, Color.PINK), "png");

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "picture.empty", "a.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\3\4 a workbook", "BM is a text", "<svg/>", "\u00ff", "\0\0\0\30ftypisom a film"})
    void whatIsNoPictureIsRefusedWhateverItsName(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), "picture.format", "a.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heif", "mif1"})
    void aPhotoInTheFormatOfIphonesIsNamedAsSuch(String brand) {
        byte[] file = ("\0\0\0\30ftyp" + brand + "\0\0\0\0mif1heic").getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(file, "picture.heic", "a.jpg");
    }

    @Test
    void aPhotoCutShortIsDamaged() {
        assertRefused(Arrays.copyOf(JPEG, JPEG.length / 2), "picture.damaged", "a.jpg");
        assertRefused(Arrays.copyOf(JPEG, 30), "picture.damaged", "a.jpg");
        assertRefused(Arrays.copyOf(PNG, PNG.length / 2), "picture.damaged", "a.jpg");
        assertRefused(Arrays.copyOf(PNG, 20), "picture.damaged", "a.jpg");
    }

    @Test
    void aPhotoThatLacksOnlyItsEndMarkIsRead() {
        assertEquals(
                640,
                PictureReader.read(Arrays.copyOf(JPEG, JPEG.length - 2), "a.jpg")
                        .width());
    }

    @Test
    void aHeaderThatPromisesTooMuchIsRefusedBeforeDecoding() {
        assertRefused(JpegSegments.claiming(JPEG, 50_000, 50_000), "picture.too-large", "a.jpg", 50_000, 50_000);
        assertRefused(Pngs.claiming(PNG, 2_000_000_000, 1), "picture.too-large", "a.jpg", 2_000_000_000, 1);
        assertRefused(Pngs.claiming(PNG, 10_001, 10_000), "picture.too-large", "a.jpg", 10_001, 10_000);
        assertRefused(Pngs.claiming(PNG, 30_001, 1), "picture.too-large", "a.jpg", 30_001, 1);
    }

    @Test
    void aFileOfMoreThanSixtyMegabytesIsRefusedUnread() {
        int size = PictureReader.MAX_BYTES + 1;
        assertRefused(Arrays.copyOf(JPEG, size), "picture.file-too-large", "a.jpg", 60);
    }

    private static void assertRefused(byte[] file, String code, Object... arguments) {
        var refused = assertThrows(Failure.class, () -> PictureReader.read(file, "a.jpg"));
        assertEquals(code, refused.code());
        assertEquals(List.of(arguments), refused.arguments());
    }
}
