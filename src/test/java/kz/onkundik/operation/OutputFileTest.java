package kz.onkundik.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.onkundik.problem.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final List<String> KINDS = List.of(
            "%PDF-1.7",
            "PK\u0003\u0004 a.docx", "X-Unsent: 1\r\nTo:", "\u00FF\u00D8\u00FF jpeg", "\u00EF\u00BB\u00BFtext", "{}");

    @TempDir
    Path folder;

    @Test
    void a_file_takes_the_place_of_its_own_kind_and_of_no_other() throws IOException {
        for (String old : KINDS) {
            for (String next : KINDS) {
                Path file = Files.write(folder.resolve("file"), bytes(old));
                Failure failure =
                        catchThrowableOfType(() -> OutputFile.write(file, bytes(next + " new")), Failure.class);
                boolean same = old.equals(next);
                assertThat(failure == null).as(old + " by " + next).isEqualTo(same);
                assertThat(Files.readAllBytes(file)).isEqualTo(bytes(same ? next + " new" : old));
            }
        }
    }

    @Test
    void an_empty_file_and_a_folder_are_nobodys_kind() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));
        Path sub = Files.createDirectory(folder.resolve("sub"));
        for (Path there : List.of(empty, sub)) {
            Failure failure = catchThrowableOfType(() -> OutputFile.write(there, bytes("{}")), Failure.class);
            assertThat(failure.code()).isEqualTo("output.not-replaceable");
        }
    }

    @Test
    void nothing_is_left_beside_the_file() {
        OutputFile.write(folder.resolve("a.json"), bytes("{}"));
        assertThat(folder.toFile().list()).containsExactly("a.json");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
