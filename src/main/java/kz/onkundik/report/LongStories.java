package kz.onkundik.report;

import java.util.ArrayList;
import java.util.List;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Heading;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Text;
import kz.onkundik.school.Event;

/** Stories that would make a row of the table taller than its reader's patience: they move to a section of their own. */
final class LongStories {
    /** In letters: about a third of a landscape page in the table's column. */
    private static final int LONG = 600;

    private record Story(String number, Event event) {}

    private final List<Story> stories = new ArrayList<>();

    static boolean isLong(String story) {
        return story.length() > LONG;
    }

    void add(String number, Event event) {
        stories.add(new Story(number, event));
    }

    List<Block> blocks(Words words) {
        List<Block> blocks = new ArrayList<>();
        if (stories.isEmpty()) {
            return blocks;
        }
        blocks.add(new Heading(2, words.say("doc.section.stories")));
        for (Story story : stories) {
            blocks.add(new Heading(
                    3,
                    Text.of(story.number() + ". ").and(words.own(story.event().title())),
                    Alignment.LEFT));
            blocks.add(new Paragraph(words.own(story.event().story()), ParagraphStyle.BODY));
        }
        return blocks;
    }
}
