package kz.onkundik.school.check;

import java.net.URI;
import java.net.URISyntaxException;

/** The form of a web address (RFC 3986 with http or https); it is never opened. */
public final class WebAddress {
    private WebAddress() {}

    public static boolean isValid(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
