package kz.onkundik.operation.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplePicturesTest {
    @ParameterizedTest
    @EnumSource
    void everySceneIsAPictureAndNotABlank(Scene scene) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(SamplePictures.draw(scene, "photo_1.jpg")));

        assertEquals(List.of(1200, 900), List.of(picture.getWidth(), picture.getHeight()));
        assertTrue(isLively(picture));
    }

    @Test
    void aBlankWouldBeNoticed() {
        assertTrue(!isLively(new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB)));
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameBytes(Scene scene) {
        assertArrayEquals(SamplePictures.draw(scene, "photo_1.jpg"), SamplePictures.draw(scene, "photo_1.jpg"));
    }

    @Test
    void fiftySeedsGiveFiftyPictures() {
        var scenes = Scene.values();
        var pictures = IntStream.range(0, 50)
                .mapToObj(i -> Arrays.hashCode(SamplePictures.draw(scenes[i % scenes.length], "photo_" + i + ".jpg")))
                .toList();
        assertEquals(50, new HashSet<>(pictures).size());
    }

    @ParameterizedTest
    @EnumSource
    void oneSceneIsNeverDrawnTwiceAlike(Scene scene) {
        var pictures = IntStream.range(0, 12)
                .mapToObj(i -> Arrays.hashCode(SamplePictures.draw(scene, "photo_" + i + ".jpg")))
                .toList();
        assertEquals(12, new HashSet<>(pictures).size());
    }

    @Test
    void anEventsKindChoosesItsScene() {
        assertEquals(Scene.FAIR, Scene.forKind("charity_fair"));
        assertEquals(Scene.ONLINE, Scene.forKind("briefing_online"));
        assertEquals(Scene.ASSEMBLY, Scene.forKind("meeting"));
        assertEquals(Scene.ASSEMBLY, Scene.forKind(null));
    }

    /** Whether there are many colours, none of which fills most of the picture, and light differs from place to place. */
    private static boolean isLively(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        long colours =
                Arrays.stream(pixels).map(rgb -> rgb & 0xf0f0f0).distinct().count();
        var light = Arrays.stream(pixels).map(rgb -> rgb >> 8 & 0xff).summaryStatistics();
        double variance = Arrays.stream(pixels)
                .mapToDouble(rgb -> (rgb >> 8 & 0xff) - light.getAverage())
                .map(difference -> difference * difference)
                .average()
                .orElseThrow();
        return colours > 60 && variance > 400;
    }
}
