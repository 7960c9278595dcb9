package kz.onkundik.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.onkundik.exchange.WebTexts;
import kz.onkundik.exchange.WebTexts.Medium;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Event;
import kz.onkundik.text.FileNames;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;

/** Writes the texts for the site and the social network, and beside them the photos that may leave the school. */
public final class WriteWebTexts {
    /** By this mark old editors know that a text is in UTF-8. */
    private static final String MARK = "\uFEFF";

    /** Letters of a title in a folder's name: whole paths stay below what Windows takes. */
    private static final int TITLE = 60;

    private final PrepareReport prepare = new PrepareReport();

    /** The texts of the work as it stands. */
    public WebTexts texts(OpenSchool school, Language language) {
        return new WebTexts(prepare.prepare(school, school.work().draft()).content(), new Messages(language));
    }

    /**
     * Writes all: a folder for the campaign, one for the answers item by item, one for each event.
     *
     * @param folder where to; it is made where it is missing
     * @return the number of files
     * @throws Failure {@code output.…}
     */
    public int all(OpenSchool school, Path folder, Language language) {
        WebTexts texts = texts(school, language);
        var messages = new Messages(language);
        int files = 0;
        for (Medium medium : Medium.values()) {
            write(folder.resolve(messages.text("doc.web.file.campaign")), texts.campaign(medium), medium, messages);
            write(folder.resolve(messages.text("doc.web.file.items")), texts.items(medium), medium, messages);
            files += 2;
        }
        for (Event event : school.work().events()) {
            files += event(school, event.uuid(), folder, language);
        }
        return files;
    }

    /**
     * Writes the texts about one event and its photos into a folder of their own.
     *
     * @param folder the folder above; it is made where it is missing
     * @return the number of files
     * @throws Failure {@code output.…}
     */
    public int event(OpenSchool school, UUID event, Path folder, Language language) {
        WebTexts texts = texts(school, language);
        Event told = school.work().event(event).orElseThrow();
        Path own = folder.resolve(folderName(told));
        for (Medium medium : Medium.values()) {
            write(own, texts.event(event, medium), medium, new Messages(language));
        }
        List<Event.Photo> photos = told.photosToShow();
        for (int i = 0; i < photos.size(); i++) {
            String name = String.format(Locale.ROOT, "%02d.jpg", i + 1);
            OutputFile.write(
                    own.resolve(name),
                    school.file().photos().bytes(photos.get(i).uuid()));
        }
        return Medium.values().length + photos.size();
    }

    /** The name of an event's folder; events of one day and title keep apart. */
    private static String folderName(Event event) {
        String name = event.date() + " " + FileNames.of(event.title(), TITLE);
        return name.strip() + " " + event.uuid().toString().substring(0, 4);
    }

    private static void write(Path folder, String text, Medium medium, Messages messages) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Failure(e, "output.write", String.valueOf(folder.getFileName()));
        }
        String name = messages.text("doc.web.file." + medium.name().toLowerCase(Locale.ROOT)) + "-"
                + messages.language().code() + ".txt";
        String lines = MARK + text.replace("\n", "\r\n");
        OutputFile.write(folder.resolve(name), lines.getBytes(StandardCharsets.UTF_8));
    }
}
