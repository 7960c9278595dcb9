package kz.onkundik.ui.plan;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.onkundik.operation.MakeDocument;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.report.Paper;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;

/** The plan as a file: the document that the head approves, or something to work on. */
public final class PlanExport {
    private final SchoolModel school;
    private final Words words;
    private final Function<String, Optional<Path>> placeOf;
    private final Consumer<Path> open;
    private final MakeDocument make = new MakeDocument();

    /**
     * @param placeOf asks where to put a document, suggesting a file name
     * @param open opens a file with the program that the person uses for it
     */
    public PlanExport(SchoolModel school, Words words, Function<String, Optional<Path>> placeOf, Consumer<Path> open) {
        this.school = school;
        this.words = words;
        this.placeOf = placeOf;
        this.open = open;
    }

    /** As what the plan goes out. */
    public enum Format {
        PDF(".pdf", "plan.export.pdf."),
        WORD(".docx", "plan.export.word."),
        /** The whole work, in the language of the documents. */
        EXCEL(".xlsx", "plan.export.excel");

        private final String ending;
        private final String key;

        Format(String ending, String key) {
            this.ending = ending;
            this.key = key;
        }

        /** The key of its word; the language follows where the document has one. */
        String key() {
            return key;
        }
    }

    /** The language in which documents go out, whatever the screen speaks. */
    Language usual() {
        return words.documents().get();
    }

    /**
     * Saves the plan after asking where.
     *
     * @param saved takes the file
     */
    void save(Format format, Language language, Consumer<Path> saved) {
        String name = words.in(language).text("documents.paper." + Paper.PLAN) + format.ending;
        placeOf.apply(name)
                .ifPresent(place -> school.read(
                        "documents.saving",
                        file -> {
                            OutputFile.write(place, bytes(file, format, language));
                            return place;
                        },
                        saved));
    }

    /** Shows a saved file. */
    void open(Path file) {
        open.accept(file);
    }

    private byte[] bytes(OpenSchool file, Format format, Language language) {
        return switch (format) {
            case PDF -> make.pdf(file, Paper.PLAN, language).bytes();
            case WORD -> make.word(file, Paper.PLAN, language);
            case EXCEL -> make.excel(file, language);
        };
    }
}
