package kz.onkundik.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.document.DocumentWriter;
import kz.onkundik.document.Written;
import kz.onkundik.exchange.ExcelFile;
import kz.onkundik.exchange.word.WordFile;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.report.Paper;
import kz.onkundik.report.Papers;
import kz.onkundik.report.Presentation;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.Sending;
import kz.onkundik.text.Language;

/** Makes any of the documents of the school's work as it stands, in its look. */
public final class MakeDocument {
    private final PrepareReport prepare = new PrepareReport();

    /** The unsigned PDF; the same work gives the same bytes. */
    public MadePdf pdf(OpenSchool school, Paper paper, Language language) {
        return pdf(paper, content(school), SchoolPresentation.of(school, language));
    }

    /** The PDF of any content in any look. */
    public static MadePdf pdf(Paper paper, ReportContent content, Presentation presentation) {
        var out = new ByteArrayOutputStream();
        try {
            Written written = new DocumentWriter().write(Papers.document(paper, content, presentation), out);
            byte[] bytes = out.toByteArray();
            return new MadePdf(bytes, written.pages(), problems(paper, written, bytes.length, presentation.sending()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same document for Word, to be edited. */
    public byte[] word(OpenSchool school, Paper paper, Language language) {
        var out = new ByteArrayOutputStream();
        try {
            WordFile.write(Papers.document(paper, content(school), SchoolPresentation.of(school, language)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The workbook of plan, events, counts and publications. */
    public byte[] excel(OpenSchool school, Language language) {
        var out = new ByteArrayOutputStream();
        try {
            ExcelFile.write(content(school), language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private ReportContent content(OpenSchool school) {
        return prepare.prepare(school, school.work().draft()).content();
    }

    private static List<Problem> problems(Paper paper, Written written, long size, Sending sending) {
        var place = new Place("report", "", "");
        List<Problem> problems = new ArrayList<>();
        if (!written.missing().isEmpty()) {
            problems.add(Problem.warning("document.letters-missing", place, String.join(" ", written.missing())));
        }
        if (paper.isReport() && !sending.letsThrough(size)) {
            long message = Sending.megabytes(Sending.messageBytes(size));
            problems.add(Problem.warning("report.above-email-limit", place, message, sending.limitMb()));
        }
        return problems;
    }
}
