package kz.onkundik.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.onkundik.json.Digest;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Event;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteWebTextsTest {
    @TempDir
    Path folder;

    private OpenSchool school;

    @BeforeEach
    void open() {
        school = Schools.full(folder.resolve("a.onkundik"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void beside_the_texts_lie_the_photos_that_may_leave_and_no_others() throws IOException {
        Path out = folder.resolve("web");
        new WriteWebTexts().all(school, out, Language.KK);

        List<Event.Photo> all = school.work().events().stream()
                .flatMap(event -> event.photos().stream())
                .toList();
        List<String> mayLeave = all.stream()
                .filter(photo -> photo.consent().mayLeave())
                .map(Event.Photo::sha256)
                .toList();
        assertThat(mayLeave).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(hashes(out, ".jpg").values()).containsExactlyInAnyOrderElementsOf(mayLeave);
    }

    @Test
    void each_event_has_a_folder_of_its_own_with_a_text_for_each_medium() throws IOException {
        int files = new WriteWebTexts().all(school, folder.resolve("web"), Language.RU);

        try (Stream<Path> folders = Files.list(folder.resolve("web"))) {
            assertThat(folders.toList())
                    .hasSize(2 + school.work().events().size())
                    .allSatisfy(
                            one -> assertThat(one.toFile().list()).contains("для сайта-ru.txt", "для соцсети-ru.txt"));
        }
        assertThat(hashes(folder.resolve("web"), "")).hasSize(files);
    }

    @Test
    void a_text_says_that_it_is_in_utf_8_and_ends_its_lines_as_windows_does() throws IOException {
        new WriteWebTexts().all(school, folder.resolve("web"), Language.KK);
        byte[] bytes = Files.readAllBytes(folder.resolve("web/0 Барлық іс-шара/сайтқа-kk.txt"));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("\r\n\r\n")
                .doesNotContainPattern("[^\r]\n");
    }

    @Test
    void writing_again_gives_the_same_and_leaves_a_stranger_alone() throws IOException {
        Path out = folder.resolve("web");
        new WriteWebTexts().all(school, out, Language.KK);
        Map<String, String> first = hashes(out, "");
        new WriteWebTexts().all(school, out, Language.KK);
        assertThat(hashes(out, "")).isEqualTo(first);

        Path own = Files.writeString(out.resolve("0 Барлық іс-шара/сайтқа-kk.txt"), "менің жазбам");
        Failure failure = catchThrowableOfType(() -> new WriteWebTexts().all(school, out, Language.KK), Failure.class);
        assertThat(failure.code()).isEqualTo("output.not-replaceable");
        assertThat(own).hasContent("менің жазбам");
    }

    @Test
    void a_file_where_the_folder_should_be_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("web"), "файл");
        Failure failure = catchThrowableOfType(() -> new WriteWebTexts().all(school, file, Language.KK), Failure.class);

        assertThat(failure.code()).isEqualTo("output.write");
    }

    private static Map<String, String> hashes(Path folder, String ending) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(ending)) {
                    hashes.put(folder.relativize(file).toString(), Digest.sha256(Files.readAllBytes(file)));
                }
            }
        }
        return hashes;
    }
}
