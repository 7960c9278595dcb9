package kz.onkundik.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Person;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileViewModelTest {
    @TempDir
    private Path folder;

    private final List<NewFileRequest> asked = new ArrayList<>();
    private NewFileViewModel model;

    @BeforeEach
    void begin() {
        model = new NewFileViewModel(new Words(Language.EN), BackgroundWork.inPlace(), folder, asked::add);
    }

    @Test
    void threeStepsAskForAFile() {
        describeAll();
        model.next();

        NewFileRequest request = asked.getFirst();
        assertEquals(folder.resolve("№0 Үлгі мектебі 2023.onkundik"), request.path());
        assertEquals("general_school", request.institution().type());
        assertEquals("institution", request.institution().level());
        assertNull(request.institution().bin());
        assertEquals(
                List.of(new Person("head", LocalText.of("Директор", "Директор"), "Үлгібаева С.Е.", null)),
                request.institution().people());
        assertArrayEquals(BuiltInCampaigns.all().getFirst(), request.campaign().bytes());
        assertEquals(Optional.empty(), request.chain());
    }

    @Test
    void whoseLetterIsAnotherSaysSoAndNamesNoYear() {
        describeAll();
        model.anotherLetter().set(true);
        model.next();
        NewFileRequest request = asked.getFirst();
        assertTrue(request.anotherLetter());
        assertEquals(folder.resolve("№0 Үлгі мектебі.onkundik"), request.path());
    }

    @Test
    void aStepWithErrorsIsNotLeft() {
        model.next();

        assertEquals(1, model.step().get());
        assertEquals("newfile.name-missing", codeAt("institution", "", "nameKk"));
        assertEquals("newfile.type-missing", codeAt("institution", "", "type"));
    }

    @Test
    void nothingIsWrongBeforeOneTriesToGoOn() {
        assertNull(codeAt("institution", "", "nameKk"));
    }

    @Test
    void aMendedProblemGoesAtOnce() {
        model.next();
        model.institution().nameKk().set("Үлгі мектебі");

        assertNull(codeAt("institution", "", "nameKk"));
        assertEquals("newfile.type-missing", codeAt("institution", "", "type"));
    }

    @Test
    void aBinHasTwelveDigits() {
        describeInstitution();
        model.institution().bin().set("12345");
        model.next();
        assertEquals("newfile.bin-malformed", codeAt("institution", "", "bin"));

        model.institution().bin().set("000000000000");
        model.next();

        assertEquals(2, model.step().get());
    }

    @Test
    void whoSignsMustHaveANameAndWhoPreparesNeedNot() {
        describeInstitution();
        model.next();
        model.next();

        assertEquals("newfile.person-missing", codeAt("person", "head", "name"));
        assertNull(codeAt("person", "deputy", "name"));
    }

    @Test
    void nothingIsWrittenOverAFileThatIsThere() throws IOException {
        describeAll();
        Files.createFile(model.place().getValue());
        model.next();
        assertEquals(List.of(), asked);
        assertEquals("newfile.place-taken", codeAt("file", "", ""));

        model.choosePlace(folder.resolve("басқа"));
        model.next();

        assertEquals(folder.resolve("басқа.onkundik"), asked.getFirst().path());
    }

    @Test
    void theExampleOfAChainCanBeTaken() {
        describeAll();
        model.chain().set(model.exampleChain().orElseThrow());
        model.next();

        assertArrayEquals(
                BuiltInCampaigns.exampleChain(),
                asked.getFirst().chain().orElseThrow().bytes());
    }

    @Test
    void aFileThatIsNoCampaignIsRefusedAndTheChoiceStays() throws IOException {
        var before = model.campaign().get();
        model.takeCampaign(Files.writeString(folder.resolve("campaign.json"), "{}"));

        assertEquals("json.format", model.failure().get().code());
        assertEquals(before, model.campaign().get());
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        model.takeCampaign(folder.resolve("none.json"));

        assertEquals("input.missing", model.failure().get().code());
    }

    @Test
    void aCampaignFileWithOtherTypesAsksForTheTypeAgain() throws IOException {
        describeInstitution();
        String other = new String(BuiltInCampaigns.all().getFirst(), StandardCharsets.UTF_8)
                .replace("general_school", "lyceum");
        model.takeCampaign(Files.writeString(folder.resolve("other.json"), other));

        assertNull(model.failure().get());
        assertNull(model.institution().type().get());
    }

    private void describeAll() {
        describeInstitution();
        model.next();
        model.head().name().set("Үлгібаева С.Е.");
        model.next();
        assertEquals(3, model.step().get());
    }

    private void describeInstitution() {
        model.institution().nameKk().set("№0 «Үлгі» мектебі");
        model.institution().type().set("general_school");
    }

    private String codeAt(String kind, String id, String field) {
        return Optional.ofNullable(model.problem(kind, id, field).getValue())
                .map(Problem::code)
                .orElse(null);
    }
}
