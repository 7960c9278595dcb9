package kz.onkundik.document;

import java.io.IOException;

/** Gives the bytes of a JPEG when they are drawn, once, so that not all pictures are in memory at one time. */
@FunctionalInterface
public interface JpegSource {
    byte[] read() throws IOException;
}
