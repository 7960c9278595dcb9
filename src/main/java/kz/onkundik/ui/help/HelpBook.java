package kz.onkundik.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.onkundik.text.Folding;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.HelpTopic;

/** All pages of the help in one language, in the order in which they are read. */
final class HelpBook {
    private static final String FOLDER = "/kz/onkundik/help/";

    private final Language language;
    private final List<HelpPage> pages;

    /** A page that has the words, and the line of it that has the first of them. */
    record Found(HelpPage page, String line) {}

    /** @param messages the words of the screens in the book's language */
    HelpBook(Messages messages) {
        language = messages.language();
        var reader = new PageReader(messages);
        pages = Stream.of(HelpTopic.values())
                .map(topic -> reader.read(topic.id(), text(topic.id(), language)))
                .toList();
    }

    List<HelpPage> pages() {
        return pages;
    }

    /** The page of this id; the first of all where there is no such page. */
    HelpPage page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst().orElseGet(pages::getFirst);
    }

    /** Where the picture of this name lies, of the screen in the book's language; empty where it was never made. */
    Optional<URL> picture(String name) {
        return Optional.ofNullable(
                HelpBook.class.getResource(FOLDER + "pictures/" + name + "_" + language.code() + ".png"));
    }

    /** The pages that have all these words, with or without the letters that only Kazakh has; by title first. */
    List<Found> find(String words) {
        List<String> wanted = Stream.of(Folding.folded(words).strip().split("\\s+", 0))
                .filter(word -> !word.isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Stream<HelpPage> having =
                pages.stream().filter(page -> hasAll(page.title() + "\n" + String.join("\n", page.lines()), wanted));
        List<HelpPage> all = having.toList();
        return Stream.concat(
                        all.stream().filter(page -> hasAll(page.title(), wanted)),
                        all.stream().filter(page -> !hasAll(page.title(), wanted)))
                .map(page -> new Found(page, line(page, wanted)))
                .toList();
    }

    private static String line(HelpPage page, List<String> wanted) {
        return page.lines().stream()
                .filter(line -> hasAll(line, wanted))
                .findFirst()
                .or(() -> page.lines().stream()
                        .filter(line -> hasAll(line, List.of(wanted.getFirst())))
                        .findFirst())
                .orElse("");
    }

    private static boolean hasAll(String text, List<String> wanted) {
        String folded = Folding.folded(text);
        return wanted.stream().allMatch(folded::contains);
    }

    private static String text(String id, Language language) {
        String path = FOLDER + language.code() + "/" + id + ".txt";
        try (InputStream in = HelpBook.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
