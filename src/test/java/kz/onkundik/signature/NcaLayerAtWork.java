package kz.onkundik.signature;

import java.util.Base64;
import kz.onkundik.signature.ncalayer.StandIn;
import kz.onkundik.signature.ncalayer.StandIn.Person;

/** A stand-in for NCALayer, and what people do at its window. */
public final class NcaLayerAtWork {
    /** The person presses Cancel. */
    public static final Person CANCELS = (_, voice) -> voice.say("{\"status\":true,\"body\":{}}");

    private static final char[] PASSWORD = "public".toCharArray();

    private NcaLayerAtWork() {}

    /** With this person at its window. */
    public static StandIn with(Person person) {
        var certificate = TestKeys.certificate(Victim.EC, TestKeys.SIGNING);
        return new StandIn(TestKeys.p12(Victim.EC, certificate, PASSWORD), PASSWORD, person);
    }

    /** The person signs with this key. */
    public static Person signsWith(IssuedKey key) {
        return (request, voice) -> voice.say(answer(key.nca(data(request), "")));
    }

    /** The bytes that are to be signed. */
    static byte[] data(String request) {
        return Base64.getDecoder().decode(request.replaceAll("(?s).*\"data\": \"([^\"]*)\".*", "$1"));
    }

    static String answer(byte[] cms) {
        return "{\"status\":true,\"body\":{\"result\":[\"" + Base64.getEncoder().encodeToString(cms) + "\"]}}";
    }
}
