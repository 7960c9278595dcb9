package kz.onkundik.report;

import java.util.ArrayList;
import java.util.List;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Heading;
import kz.onkundik.document.PageBreak;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Picture;
import kz.onkundik.document.Pictures;
import kz.onkundik.document.Text;
import kz.onkundik.school.Event;

/** The photos with consent, event by event, numbered through. */
final class PhotoAppendix {
    private PhotoAppendix() {}

    static List<Block> blocks(ReportContent content, Words words, Presentation presentation) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Event event : content.work().events()) {
            List<Picture> pictures = new ArrayList<>();
            List<Event.Photo> shown = presentation.sending().shown(event.photos());
            for (Event.Photo photo : shown) {
                number++;
                String caption = photo.caption().isBlank() ? event.title() : photo.caption();
                pictures.add(new Picture(
                        () -> presentation.photos().jpeg(photo.uuid()),
                        photo.width(),
                        photo.height(),
                        words.say("doc.photo.alt", event.title(), caption),
                        words.own(words.say("doc.photo.caption", number, caption))));
            }
            if (!pictures.isEmpty()) {
                if (blocks.isEmpty()) {
                    blocks.add(new PageBreak(PageBreak.Orientation.PORTRAIT));
                    blocks.add(new Heading(2, words.say("doc.section.photos")));
                }
                blocks.add(new Heading(
                        3,
                        words.own(event.title())
                                .and(Text.of(", " + words.formats().date(event.date()))),
                        Alignment.LEFT));
                blocks.add(new Pictures(pictures));
                int kept = event.photos().size() - shown.size();
                if (kept > 0) {
                    blocks.add(new Paragraph(words.text("doc.photo.kept", kept), ParagraphStyle.PLAIN.spaced(0, 6)));
                }
            }
        }
        return blocks;
    }
}
