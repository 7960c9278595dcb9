package kz.onkundik.signature;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a PDF date (ISO 32000-1, 7.9.4) that says everything: to the second and with its offset. */
final class PdfTime {
    private static final Pattern FORM = Pattern.compile(
            "D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:Z(?:00'00'?)?|([+-]\\d\\d)'(\\d\\d)'?)");

    private PdfTime() {}

    /** @param text such as {@code D:20261124140500+05'00'}; may be null */
    static Optional<OffsetDateTime> read(String text) {
        var matcher = FORM.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            ZoneOffset offset = matcher.group(7) == null
                    ? ZoneOffset.UTC
                    : ZoneOffset.of(matcher.group(7) + ":" + matcher.group(8));
            return Optional.of(OffsetDateTime.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4)),
                    Integer.parseInt(matcher.group(5)),
                    Integer.parseInt(matcher.group(6)),
                    0,
                    offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
