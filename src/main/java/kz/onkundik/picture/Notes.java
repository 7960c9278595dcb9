package kz.onkundik.picture;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.adobe.AdobeJpegDirectory;
import com.drew.metadata.adobe.AdobeJpegReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * The little that is read of what a file says about its picture. Only the named segments are parsed: XMP (XML) and
 * packed texts of a stranger's file could cost any amount of memory.
 *
 * @param orientation how to turn the picture
 * @param components how many colours a JPEG's pixel has; 0 where unknown
 * @param adobeTransform the colour transform of a JPEG's Adobe segment (0 none, 1 YCbCr, 2 YCCK); -1 without one
 */
record Notes(Orientation orientation, int components, int adobeTransform) {
    private static final List<JpegSegmentMetadataReader> JPEG_READERS =
            List.of(new JpegReader(), new ExifReader(), new AdobeJpegReader());

    static Notes of(byte[] file, PictureFormat format) {
        var found = new Metadata();
        try {
            if (format == PictureFormat.JPEG) {
                found = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), JPEG_READERS);
            } else if (format == PictureFormat.PNG) {
                for (var chunk :
                        new PngChunkReader().extract(new SequentialByteArrayReader(file), Set.of(PngChunkType.eXIf))) {
                    new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), found);
                }
            } else if (format == PictureFormat.WEBP) {
                new ExifReader().extract(new ByteArrayReader(WebpChunks.of(file).exif()), found);
            }
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            // A picture whose notes are broken is still a picture; if it is not, its decoder says so.
            return new Notes(Orientation.UPRIGHT, 0, -1);
        }
        return new Notes(
                Orientation.ofExif(number(found, ExifIFD0Directory.class, ExifIFD0Directory.TAG_ORIENTATION, 1)),
                number(found, JpegDirectory.class, JpegDirectory.TAG_NUMBER_OF_COMPONENTS, 0),
                number(found, AdobeJpegDirectory.class, AdobeJpegDirectory.TAG_COLOR_TRANSFORM, -1));
    }

    private static <T extends Directory> int number(Metadata found, Class<T> directory, int tag, int otherwise) {
        for (T candidate : found.getDirectoriesOfType(directory)) {
            Integer value = candidate.getInteger(tag);
            if (value != null) {
                return value;
            }
        }
        return otherwise;
    }
}
