package kz.onkundik.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The made-up district that comes with the program: three institutions, their departments, plans, events and reports. */
public final class SampleDistrict {
    private SampleDistrict() {}

    /** The data file as it is. */
    public static byte[] file() {
        try (InputStream in = SampleDistrict.class.getResourceAsStream("sample-district.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
