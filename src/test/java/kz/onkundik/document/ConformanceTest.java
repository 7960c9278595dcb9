package kz.onkundik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceTest {
    @TempDir
    Path folder;

    private final DocumentWriter writer = new DocumentWriter();

    @Test
    void aKazakhDocumentWithOneOfEverythingIsArchivableAndAccessible() throws Exception {
        Path pdf = folder.resolve("kk.pdf");
        Written written = writer.write(KitchenSink.kazakh(), pdf);
        if (System.getProperty("keep") != null) {
            java.nio.file.Files.copy(
                    pdf,
                    Path.of(System.getProperty("keep"), "kk.pdf"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertEquals(List.of(), written.missing());
        VeraPdf.assertConformant(pdf);
    }

    @Test
    void aRussianDocumentWithKazakhTextsIsArchivableAndAccessible() throws Exception {
        Path pdf = folder.resolve("ru.pdf");
        writer.write(KitchenSink.russian(), pdf);
        if (System.getProperty("keep") != null) {
            java.nio.file.Files.copy(
                    pdf,
                    Path.of(System.getProperty("keep"), "ru.pdf"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        VeraPdf.assertConformant(pdf);
    }
}
