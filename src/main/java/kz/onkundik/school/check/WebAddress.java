package kz.onkundik.school.check;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** The form of a web address (RFC 3986 with http or https, names also in Kazakh letters); it is never opened. */
public final class WebAddress {
    /** A name of at least two parts and perhaps a port; no user and no password. */
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+(:\\d{1,5})?");

    private WebAddress() {}

    public static boolean isValid(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    && uri.getRawAuthority() != null
                    && HOST.matcher(IDN.toASCII(uri.getRawAuthority())).matches();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return false;
        }
    }
}
