package kz.onkundik.signature.ncalayer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import kz.onkundik.json.Json;

/** What NCALayer is asked, as JSON. */
final class Request {
    /** NCA RK marks its signing keys as meant for e-mail protection. */
    private static final String SIGNING = "1.3.6.1.5.5.7.3.4";

    private Request() {}

    /** The module of NCALayer 1.4 and later; no time-stamp server is named, so that it signs without a network. */
    static String sign(byte[] data, boolean everyKey, String language) {
        Map<String, Object> signing = Map.of("decode", true, "encapsulate", false, "digested", false);
        Map<String, Object> signer = everyKey ? Map.of() : Map.of("extKeyUsageOids", List.of(SIGNING));
        Map<String, Object> arguments = Map.of(
                "format", "cms",
                "data", base64(data),
                "signingParams", signing,
                "signerParams", signer,
                "locale", language);
        return text(Map.of("module", "kz.gov.pki.knca.basics", "method", "sign", "args", arguments));
    }

    /** The module of earlier versions. */
    static String signAsBefore(byte[] data) {
        return text(Map.of(
                "module",
                "kz.gov.pki.knca.commonUtils",
                "method",
                "createCAdESFromBase64",
                "args",
                List.of("PKCS12", "SIGNATURE", base64(data), false)));
    }

    private static String base64(byte[] data) {
        return Base64.getEncoder().encodeToString(data);
    }

    private static String text(Map<String, ?> request) {
        return new String(Json.write(request), StandardCharsets.UTF_8);
    }
}
