package kz.onkundik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF as the judge of a file. */
public final class VeraPdf {
    private VeraPdf() {}

    /** Fails with the clauses that a file breaks, unless it is PDF/A-3a and PDF/UA-1. */
    public static void assertConformant(Path pdf) throws Exception {
        assertEquals(List.of(), failures(pdf), pdf.toString());
    }

    /** The clauses of PDF/A-3a and PDF/UA-1 that a file breaks, each once. */
    public static List<String> failures(Path pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var flavours = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
        try (var parser = Foundries.defaultInstance().createParser(pdf.toFile(), PDFAFlavour.PDFA_3_A);
                var validator = Foundries.defaultInstance().createValidator(flavours)) {
            List<ValidationResult> results = validator.validateAll(parser);
            assertEquals(flavours.size(), results.size(), "one result for each flavour");
            return results.stream()
                    .flatMap(result -> result.getTestAssertions().stream())
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(VeraPdf::clause)
                    .distinct()
                    .toList();
        }
    }

    private static String clause(TestAssertion assertion) {
        return assertion.getRuleId().getSpecification() + " "
                + assertion.getRuleId().getClause() + "-"
                + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage();
    }
}
