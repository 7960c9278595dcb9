package kz.onkundik.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Columns;
import kz.onkundik.document.Gap;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.SignatureField;
import kz.onkundik.document.Text;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Person;
import kz.onkundik.text.LocalText;

/** Where a paper is signed: post, space for ink, name, place of the seal, the signature field; who prepared it. */
public final class SigningPlace {
    /** The one signature field of a paper. */
    static final String FIELD = "Signature";

    private static final ParagraphStyle CENTERED = ParagraphStyle.PLAIN.aligned(Alignment.CENTER);
    private static final float SMALL = 9;

    private final Institution institution;
    private final Words words;
    private final boolean seal;

    /** @param institution whose head signs */
    public SigningPlace(Institution institution, Presentation presentation) {
        this.institution = institution;
        this.words = new Words(presentation.messages());
        this.seal = presentation.stationery().seal();
    }

    /** To be signed by a key, and by ink where that is wanted too. */
    public List<Block> toSign() {
        var field = new SignatureField(FIELD, words.say("doc.signature.field"), 110, 30);
        return blocks(new Columns(List.of(new Columns.Part(1, sealPlace(seal)), new Columns.Part(2, field)), 8, false));
    }

    /** To be signed by ink and sealed, and in no other way. */
    public List<Block> toSignByInk() {
        return blocks(new Columns(List.of(new Columns.Part(1, sealPlace(true))), 8, false));
    }

    /** The line of who prepared a document, with a telephone. */
    public Optional<Block> executor() {
        return institution.executor().map(Person::name).map(name -> {
            Text line = institution
                    .executorPhone()
                    .map(phone -> words.text("doc.executor-phone", name, phone))
                    .orElseGet(() -> words.text("doc.executor", name));
            return new Paragraph(line, ParagraphStyle.PLAIN.sized(SMALL));
        });
    }

    private List<Block> blocks(Block belowInk) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Gap(8));
        institution.person("head").ifPresent(head -> blocks.add(inkLine(head)));
        blocks.add(new Gap(4));
        blocks.add(belowInk);
        blocks.add(new Gap(4));
        executor().ifPresent(blocks::add);
        return blocks;
    }

    private Paragraph sealPlace(boolean wanted) {
        return new Paragraph(
                wanted ? words.text("doc.signature.seal") : Text.EMPTY, ParagraphStyle.PLAIN.spaced(14, 0));
    }

    private Block inkLine(Person head) {
        LocalText post = head.post();
        Text line =
                Text.of(words.language().capitalised(post.in(words.language()))).in(post.languageIn(words.language()));
        return new Columns(
                List.of(
                        new Columns.Part(4, new Paragraph(line.inBold(), ParagraphStyle.PLAIN)),
                        new Columns.Part(3, new Paragraph(Text.of("____________________"), CENTERED)),
                        new Columns.Part(3, new Paragraph(words.own(head.name()).inBold(), ParagraphStyle.PLAIN))),
                4,
                true);
    }
}
