package kz.onkundik.exchange.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import kz.onkundik.document.Document;
import kz.onkundik.exchange.FixedZip;
import kz.onkundik.exchange.XmlLetters;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a document for Word: the same blocks in the same order as in the PDF, to be edited. */
public final class WordFile {
    private WordFile() {}

    /** Writes a .docx; the same document gives the same bytes. */
    public static void write(Document document, OutputStream out) throws IOException {
        try (var word = new XWPFDocument()) {
            WordLook.apply(document, word);
            var pages = new WordPages(word, document.page());
            new WordBlocks(word, pages, document.info().date().toLocalDate()).write(document.blocks());
            pages.finish(document.info());
            POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
            core.setTitle(XmlLetters.of(document.info().title()));
            core.setCreator(XmlLetters.of(document.info().author()));
            core.setCreated(Optional.of(Date.from(document.info().date().toInstant())));
            var zip = new ByteArrayOutputStream();
            word.write(zip);
            FixedZip.rewrite(zip.toByteArray(), out);
        }
    }
}
