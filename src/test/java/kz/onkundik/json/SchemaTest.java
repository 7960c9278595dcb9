package kz.onkundik.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
    @ParameterizedTest
    @EnumSource
    void everySchemaIsOneOfDraft202012(Schema schema) {
        assertEquals(List.of(), schema.errorsInItself());
    }

    @ParameterizedTest
    @EnumSource
    void anObjectWithoutAnythingIsRefused(Schema schema) {
        assertNotEquals(List.of(), schema.errors("{}".getBytes(StandardCharsets.UTF_8)));
    }
}
