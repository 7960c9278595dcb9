package kz.onkundik.ui.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.exchange.WebTexts.Medium;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.operation.Schools;
import kz.onkundik.school.Event;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.LinkDraft;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationsViewModelTest {
    @TempDir
    Path folder;

    private SchoolModel school;
    private PublicationsViewModel model;
    private Path chosen;
    private final List<Path> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        school = SchoolFixture.sample(folder);
        model = new PublicationsViewModel(
                school, new PublicationActions(() -> Optional.ofNullable(chosen), opened::add), new Words(Language.KK));
    }

    @AfterEach
    void close() {
        school.close(() -> {});
    }

    @Test
    void the_campaign_the_items_and_every_event_have_a_text() {
        assertThat(model.subjects().get()).hasSize(2 + events().size()).startsWith(Subject.CAMPAIGN, Subject.ITEMS);
        for (Subject subject : model.subjects().get()) {
            model.subject().set(subject);
            assertThat(model.text().get())
                    .contains(
                            subject.event() == null
                                    ? "онкүндік"
                                    : model.event(subject).title());
        }
    }

    @Test
    void another_language_or_medium_is_another_text() {
        String site = model.text().get();
        model.medium().set(Medium.SOCIAL);
        String post = model.text().get();
        model.language().set(Language.RU);

        assertThat(model.text().get()).contains("декадник").isNotEqualTo(post);
        assertThat(site).contains("онкүндік");
    }

    @Test
    void what_changes_in_an_event_changes_its_text() {
        Event event = events().getFirst();
        model.subject().set(Subject.of(event.uuid()));
        school.change(
                "events.saving",
                file -> {
                    file.file().saveEvent(file.campaign().id(), Schools.telling(event, "Жаңа сөз."));
                    return true;
                },
                _ -> {});

        assertThat(model.text().get()).contains("Жаңа сөз.");
    }

    @Test
    void an_event_that_is_deleted_is_no_longer_told_of() {
        Event event = events().getFirst();
        model.subject().set(Subject.of(event.uuid()));
        school.change(
                "events.saving",
                file -> {
                    new RecordEvent().delete(file, event.uuid());
                    return true;
                },
                _ -> {});

        assertThat(model.subject().get()).isEqualTo(Subject.CAMPAIGN);
        assertThat(model.subjects().get()).doesNotContain(Subject.of(event.uuid()));
    }

    @Test
    void one_event_or_all_are_saved_where_she_says() throws IOException {
        chosen = Files.createDirectory(folder.resolve("one"));
        model.subject().set(model.subjects().get().get(2));
        List<PublicationsViewModel.Saved> saved = new ArrayList<>();
        model.save(saved::add);
        assertThat(chosen.toFile().list()).hasSize(1);

        chosen = Files.createDirectory(folder.resolve("all"));
        model.subject().set(Subject.ITEMS);
        model.save(saved::add);
        assertThat(chosen.toFile().list()).hasSize(2 + events().size());
        assertThat(saved.getLast().files()).isGreaterThan(saved.getFirst().files());
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_told() throws IOException {
        chosen = Files.writeString(folder.resolve("file"), "файл");
        model.save(_ -> {});
        assertThat(model.notSaved().get().code()).isEqualTo("output.write");

        chosen = null;
        model.save(_ -> {});
        assertThat(model.notSaved().get()).isNull();
    }

    @Test
    void the_links_of_the_whole_are_saved_as_they_are_typed() {
        model.links().add(() -> {});
        LinkDraft link = model.links().links().all().getFirst();
        link.url().set("мектеп");
        assertThat(published()).isEmpty();
        link.url().set("mektep.example/onkundik");
        assertThat(published()).extracting(Event.Publication::url).containsExactly("https://mektep.example/onkundik");
        model.links().add(() -> {});
        assertThat(model.links().links().all().get(1).outlet().get())
                .isNotEqualTo(link.outlet().get());
        model.links().links().all().clear();
        assertThat(published()).isEmpty();
    }

    @Test
    void links_that_came_from_elsewhere_are_shown() {
        var link = new Event.Publication(UUID.randomUUID(), "official_site", "https://a.example/1", null);
        school.change(
                "publications.saving",
                file -> {
                    file.file()
                            .saveDraft(file.campaign().id(), file.work().draft().publishedAt(List.of(link)));
                    return true;
                },
                _ -> {});

        assertThat(model.links().links().all())
                .extracting(draft -> draft.url().get())
                .containsExactly("https://a.example/1");
    }

    private List<Event> events() {
        return school.work().getValue().events();
    }

    private List<Event.Publication> published() {
        return school.work().getValue().draft().publications();
    }
}
