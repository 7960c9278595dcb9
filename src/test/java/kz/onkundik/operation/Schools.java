package kz.onkundik.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.onkundik.Reading;
import kz.onkundik.exchange.DataFile;
import kz.onkundik.exchange.DataFile.OneInstitution;
import kz.onkundik.exchange.DataFileReader;
import kz.onkundik.operation.ImportData.PhotoFiles;
import kz.onkundik.operation.sample.SamplePictures;
import kz.onkundik.operation.sample.Scene;
import kz.onkundik.operation.sample.WriteSample;
import kz.onkundik.school.Event;
import kz.onkundik.signature.SigningKey;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The lyceum of the month of reading, with a file, pictures and a key. */
public final class Schools {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2027-04-01T06:30:00Z"), ZoneOffset.UTC);

    /** A picture for every name. */
    public static final PhotoFiles PICTURES = name -> Optional.of(SamplePictures.draw(Scene.STEPPE, name));

    private static final MadeOnce SAMPLE =
            new MadeOnce(file -> new WriteSample(UUID::randomUUID, new SecureRandom()).tryOut(file, CLOCK));
    private static final MadeOnce FULL = new MadeOnce(Schools::filled);

    private Schools() {}

    public static OneInstitution lyceum() {
        DataFile data = DataFileReader.read(Reading.dataFile(), Reading.campaign());
        return data.institutions().getFirst();
    }

    /** A new file without plan and events. */
    public static OpenSchool empty(Path file) {
        return new NewFile(CLOCK, uuids())
                .create(file, lyceum().institution(), Reading.campaignFile(), Reading.chainFile());
    }

    /** The sample that a person can try out. */
    static OpenSchool sample(Path file) {
        return SAMPLE.copied(file, CLOCK);
    }

    /** A file with all that the data file holds, and its report's own words. */
    public static OpenSchool full(Path file) {
        return FULL.copied(file, CLOCK);
    }

    private static OpenSchool filled(Path file) {
        OpenSchool school = empty(file);
        new ImportData().into(school, Reading.dataFile(), PICTURES);
        school.file()
                .saveDraft(school.campaign().id(), lyceum().reports().getFirst().draft());
        return school;
    }

    public static SigningKey key(OpenSchool school) {
        return new OwnKeys(CLOCK, new SecureRandom()).openOrMake(school, "кітап-2027".toCharArray());
    }

    public static IssueReport issuing() {
        return new IssueReport(CLOCK, new PrepareReport(), new SignReport(CLOCK));
    }

    /** The text of a PDF with that of its signature's block. */
    public static String shownText(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getAcroForm().flatten();
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same event with this story. */
    public static Event telling(Event event, String story) {
        return new Event(
                event.uuid(),
                event.planRow(),
                event.items(),
                event.title(),
                event.date(),
                event.start(),
                event.end(),
                event.mode(),
                event.place(),
                event.inCharge(),
                event.participants(),
                story,
                event.counts(),
                event.partners(),
                event.publications(),
                event.photos());
    }

    /** The text of a PDF in one line, soft hyphens and breaks of lines aside. */
    public static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without spaces, hyphens and breaks: as it can be compared with what a narrow column made of it. */
    public static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD\\u2010-\\u2011-]+", "");
    }

    public static byte[] resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Supplier<UUID> uuids() {
        var next = new int[] {0};
        return () -> new UUID(0x2027, ++next[0]);
    }
}
