package kz.onkundik.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import kz.onkundik.exchange.SampleDistrict;

/** Parts of the sample as files of their own, and JSON as it is seen from outside. */
final class Samples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {}

    /** The general school of the sample, as it stands in the data file. */
    static String institution() {
        return institutionNode().toString();
    }

    /** The same with a number where its head's name should be. */
    static String institutionWithoutName() {
        ObjectNode institution = institutionNode();
        ((ObjectNode) institution.get("people").get(0)).put("name", 7);
        return institution.toString();
    }

    /** The sample with a typing error in the name of a field of the second plan row. */
    static String dataWithSlip() {
        JsonNode data = data();
        ((ObjectNode) data.get("institutions").get(0).get("plan").get(1)).put("tilte", "?");
        return data.toString();
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode institutionNode() {
        return (ObjectNode) data().get("institutions").get(0);
    }

    private static JsonNode data() {
        try {
            return JSON.readTree(SampleDistrict.file());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
