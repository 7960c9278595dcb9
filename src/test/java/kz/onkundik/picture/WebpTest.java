package kz.onkundik.picture;

import static kz.onkundik.picture.Drawings.decoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kz.onkundik.problem.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebpTest {
    private static final List<Color> FLAG =
            List.of(new Color(200, 30, 40), new Color(40, 160, 60), new Color(30, 60, 190), new Color(230, 200, 120));

    @ParameterizedTest
    @ValueSource(strings = {"lossy", "lossless", "animated"})
    void a_picture_of_either_kind_is_read_and_of_a_moving_one_the_first_frame(String name) {
        Picture picture = read(Webps.file(name));

        assertThat(List.of(picture.width(), picture.height())).containsExactly(128, 64);
        assertShows(FLAG, picture.jpeg());
        assertShows(FLAG, picture.thumbnailJpeg());
    }

    @Test
    void what_is_transparent_becomes_white() {
        assertShows(
                List.of(Color.WHITE, FLAG.get(1), FLAG.get(2), FLAG.get(3)),
                read(Webps.file("alpha")).jpeg());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Exif\0\0"})
    void a_telephone_that_was_held_upside_down_is_obeyed_and_nothing_it_wrote_is_kept(String mark) {
        byte[] tiff = JpegSegments.tiff(3);
        byte[] exif = new byte[mark.length() + tiff.length];
        System.arraycopy(mark.getBytes(StandardCharsets.ISO_8859_1), 0, exif, 0, mark.length());
        System.arraycopy(tiff, 0, exif, mark.length(), tiff.length);
        Picture picture =
                read(Webps.withNotes(Webps.file("lossless"), exif, "<xmp>Galaxy A52, 43.2389, 76.8897</xmp>"));

        assertShows(FLAG.reversed(), picture.jpeg());
        for (byte[] jpeg : List.of(picture.jpeg(), picture.thumbnailJpeg())) {
            assertThat(new String(jpeg, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Galaxy", "76.8897", "Exif", "xmp");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_largest_promise_of_contradicting_headers_is_the_one_that_is_weighed(boolean inCanvas) {
        Failure failure = catchThrowableOfType(() -> read(Webps.promising(inCanvas, 16_000, 16_000)), Failure.class);

        assertThat(failure.code()).isEqualTo("picture.too-large");
        assertThat(failure.arguments()).containsExactly("a.webp", 16_000, 16_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy", "lossless", "alpha", "animated"})
    void a_broken_file_is_refused_with_a_sentence_never_with_an_accident(String name) {
        byte[] whole = Webps.file(name);
        var random = new Random(11);
        for (int i = 0; i < 40; i++) {
            byte[] broken = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : 13 + random.nextInt(whole.length - 13));
            for (int bit = 0; bit < 3; bit++) {
                broken[12 + random.nextInt(broken.length - 12)] ^= (byte) (1 << random.nextInt(8));
            }
            Failure failure = catchThrowableOfType(() -> read(broken), Failure.class);
            if (failure != null) {
                assertThat(failure.code()).isIn("picture.damaged", "picture.too-large");
            }
        }
    }

    private static Picture read(byte[] file) {
        return PictureReader.read(file, "a.webp");
    }

    private static void assertShows(List<Color> quarters, byte[] jpeg) {
        var image = decoded(jpeg);
        for (int i = 0; i < quarters.size(); i++) {
            var seen = new Color(
                    image.getRGB(image.getWidth() * (i % 2 == 0 ? 1 : 3) / 4, image.getHeight() * (i < 2 ? 1 : 3) / 4));
            Color wanted = quarters.get(i);
            assertThat(Math.abs(wanted.getRed() - seen.getRed()))
                    .as("red of " + seen)
                    .isLessThan(14);
            assertThat(Math.abs(wanted.getGreen() - seen.getGreen()))
                    .as("green of " + seen)
                    .isLessThan(14);
            assertThat(Math.abs(wanted.getBlue() - seen.getBlue()))
                    .as("blue of " + seen)
                    .isLessThan(14);
        }
    }
}
