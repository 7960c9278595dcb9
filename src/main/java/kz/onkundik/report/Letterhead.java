package kz.onkundik.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Columns;
import kz.onkundik.document.Gap;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Rule;
import kz.onkundik.document.StackedBlock;
import kz.onkundik.document.Text;
import kz.onkundik.school.Institution;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;

/** The head of an official letter: the institution in both languages, its emblem, number and date, to whom it goes. */
public final class Letterhead {
    private static final ParagraphStyle CENTERED = ParagraphStyle.PLAIN.aligned(Alignment.CENTER);
    private static final ParagraphStyle BELOW = ParagraphStyle.PLAIN.spaced(8, 0);
    private static final float SMALL = 9;
    private static final float NAME = 11;
    private static final float EMBLEM_MM = 22;

    private Letterhead() {}

    static List<Block> blocks(ReportContent content, Presentation presentation) {
        return blocks(content.institution(), content.number(), content.date(), presentation);
    }

    /**
     * The head of a letter of this institution.
     *
     * @param number the outgoing number, or empty
     */
    public static List<Block> blocks(Institution institution, String number, LocalDate day, Presentation presentation) {
        var words = new Words(presentation.messages());
        List<Columns.Part> parts = new ArrayList<>();
        parts.add(new Columns.Part(3, name(institution, Language.KK)));
        presentation
                .emblem()
                .ifPresent(emblem -> parts.add(new Columns.Part(1, Emblems.figure(emblem, EMBLEM_MM, words))));
        parts.add(new Columns.Part(3, name(institution, Language.RU)));
        return List.of(
                new Columns(parts, presentation.emblem().isPresent() ? 6 : 12, false),
                new Gap(1.5f),
                new Rule(0.75f, 2, 2),
                numberAndAddressee(institution, number, day, presentation, words),
                new Gap(4));
    }

    private static StackedBlock[] name(Institution institution, Language language) {
        LocalText address = institution.letterhead().address();
        List<StackedBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                in(institution.name(), language).inBold(), CENTERED.sized(NAME).spaced(0, 3)));
        if (address != null) {
            blocks.add(new Paragraph(in(address, language), CENTERED.sized(SMALL)));
        }
        String contacts = Stream.of(
                        institution.letterhead().phone(),
                        institution.letterhead().email(),
                        institution.letterhead().site())
                .filter(contact -> contact != null && !contact.isBlank())
                .collect(Collectors.joining(", "));
        if (!contacts.isEmpty()) {
            blocks.add(new Paragraph(Text.of(contacts), CENTERED.sized(SMALL)));
        }
        return blocks.toArray(StackedBlock[]::new);
    }

    private static Text in(LocalText text, Language language) {
        return Text.of(text.in(language)).in(text.languageIn(language));
    }

    private static Columns numberAndAddressee(
            Institution institution, String number, LocalDate day, Presentation presentation, Words words) {
        String date = words.formats().date(day);
        String line = number.isBlank() ? date : words.say("doc.report.out-number", date, number);
        return new Columns(
                List.of(
                        new Columns.Part(1, new Paragraph(Text.of(line), BELOW)),
                        new Columns.Part(1, new Paragraph(addressee(institution, presentation, words), BELOW))),
                12,
                false);
    }

    /** As it was typed, else the superior's name. */
    private static Text addressee(Institution institution, Presentation presentation, Words words) {
        return Optional.ofNullable(presentation.stationery().addressee())
                .or(() -> Optional.ofNullable(institution.superiorName()))
                .map(name -> words.text(name).inBold())
                .orElse(Text.EMPTY);
    }
}
