package kz.onkundik;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs palantir-java-format in the tests' JVM (JDK 25); {@code mvn test -Dtest=FormatTest -Dformat=apply} writes. */
class FormatTest {
    @Test
    void sourcesAreFormatted() throws Exception {
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        boolean apply = "apply".equals(System.getProperty("format"));
        var wrong = new ArrayList<Path>();
        try (var files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String is = Files.readString(file);
                String should = formatter.formatSource(RemoveUnusedImports.removeUnusedImports(
                        ImportOrderer.reorderImports(is, JavaFormatterOptions.Style.PALANTIR)));
                if (!is.equals(should)) {
                    wrong.add(file);
                    if (apply) {
                        Files.writeString(file, should);
                    }
                }
            }
        }
        assertEquals(List.of(), apply ? List.of() : wrong, "mvn test -Dtest=FormatTest -Dformat=apply");
    }
}
