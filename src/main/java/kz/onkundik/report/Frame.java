package kz.onkundik.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Attachment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Document;
import kz.onkundik.document.DocumentInfo;
import kz.onkundik.document.FontFamily;
import kz.onkundik.document.PageBreak;
import kz.onkundik.document.PageStyle;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Text;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Stationery;

/** What all documents share: the page as the stationery says, the running head, the mark of made-up data. */
public final class Frame {
    private static final float SMALL = 9;
    /** Millimetres that still leave room for the running head and the page label. */
    private static final float COMPACT = 12;

    private final Words words;
    private final Stationery stationery;

    /** @param presentation the words, and the page as the stationery wants it */
    public Frame(Presentation presentation) {
        this.words = new Words(presentation.messages());
        this.stationery = presentation.stationery();
    }

    /** A whole document of wide tables, lying on its side where the stationery says so. */
    List<Block> allWide(List<Block> blocks) {
        if (!stationery.landscapeTables()) {
            return blocks;
        }
        List<Block> turned = new ArrayList<>();
        turned.add(new PageBreak(PageBreak.Orientation.LANDSCAPE));
        turned.addAll(blocks);
        return turned;
    }

    /** Blocks with wide tables on pages of their own, lying on their side, where the stationery says so. */
    List<Block> wide(List<Block> tables) {
        if (!stationery.landscapeTables()) {
            return tables;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak(PageBreak.Orientation.LANDSCAPE));
        blocks.addAll(tables);
        blocks.add(new PageBreak(PageBreak.Orientation.PORTRAIT));
        return blocks;
    }

    /** The mark that stands above everything made up. */
    public List<Block> fictional(Institution institution) {
        List<Block> blocks = new ArrayList<>();
        if (institution.fictional()) {
            var style =
                    ParagraphStyle.PLAIN.aligned(Alignment.CENTER).sized(SMALL).spaced(0, 6);
            blocks.add(new Paragraph(Text.muted(words.say("doc.fictional")), style));
        }
        return blocks;
    }

    /**
     * The document.
     *
     * @param subject what kind of document it is
     * @param date of the document, for its metadata
     * @param footer at the foot of each page; may be empty
     */
    public Document document(
            String title,
            String subject,
            Institution institution,
            LocalDate date,
            String footer,
            List<Block> blocks,
            Optional<Attachment> attachment) {
        String name = institution.name().in(words.language());
        var info = new DocumentInfo(
                title,
                name,
                subject,
                words.language(),
                OffsetDateTime.of(date.atStartOfDay(), ZoneOffset.UTC),
                institution.fictional() ? words.say("doc.fictional") + " · " + name : name,
                (page, pages) -> words.say("doc.page", page, pages),
                footer);
        return new Document(info, page(), blocks, attachment);
    }

    /** The same document with less white at the head and the foot of the page. */
    static Document compact(Document document) {
        PageStyle page = document.page();
        PageStyle narrow = page.withMargins(
                page.leftMm(), page.rightMm(), Math.min(COMPACT, page.topMm()), Math.min(COMPACT, page.bottomMm()));
        return new Document(document.info(), narrow, document.blocks(), document.attachment());
    }

    private PageStyle page() {
        Stationery.Margins margins = stationery.margins();
        FontFamily family = switch (stationery.typeface()) {
            case TIMES_METRIC -> FontFamily.TIMES_METRIC;
            case PT_SERIF -> FontFamily.PT_SERIF;
        };
        return PageStyle.OFFICIAL
                .withFamily(family)
                .withSizes(stationery.bodySize(), stationery.tableSize())
                .withMargins(margins.left(), margins.right(), margins.top(), margins.bottom());
    }
}
