package kz.onkundik.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON Schemas of our files, as an independent validator understands them. */
public enum Schema {
    CAMPAIGN("campaign/campaign"),
    CHAIN("campaign/chain"),
    DATA("exchange/data"),
    REPORT("report/report"),
    KEY_CHANGE("report/keys/key-change"),
    KEY_LIST("report/keys/key-list"),
    ENROLMENT("report/keys/enrolment");

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(Schema::source)));

    private final String resource;

    Schema(String resource) {
        this.resource = "/kz/onkundik/" + resource + ".schema.json";
    }

    /** What the schema finds wrong in a file; empty when it is valid. */
    public List<String> errors(byte[] file) {
        return validate(schema(), file);
    }

    /** What the standard's own schema finds wrong in this one. */
    public List<String> errorsInItself() {
        JsonSchema meta = FACTORY.getSchema(com.networknt.schema.SchemaLocation.of(SchemaId.V202012), config());
        return validate(meta, text().getBytes(StandardCharsets.UTF_8));
    }

    private JsonSchema schema() {
        return FACTORY.getSchema(text(), InputFormat.JSON, config());
    }

    private static List<String> validate(JsonSchema schema, byte[] file) {
        return schema
                .validate(
                        new String(file, StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static SchemaValidatorsConfig config() {
        return SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    }

    private static String source(String id) {
        for (Schema schema : values()) {
            if (id.equals("urn:onkundik:schema:%s:1".formatted(Json.nameOf(schema)))) {
                return schema.text();
            }
        }
        return null;
    }

    private String text() {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
