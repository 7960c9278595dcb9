package kz.onkundik.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its {@link Rules}, and each rule is broken on purpose once, to show that it can fail. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.onkundik");

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEachRule() {
        return Rules.all()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.rule().getDescription(), () -> assertDoesNotThrow(() -> check(rule.rule(), PROGRAM))));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleFailsOnItsBreach() {
        return Rules.all()
                .map(rule -> DynamicTest.dynamicTest(rule.rule().getDescription(), () -> {
                    JavaClasses breach = new ClassFileImporter().importClasses(rule.breach());
                    assertThrows(AssertionError.class, () -> check(rule.rule(), breach));
                }));
    }

    private static void check(ArchRule rule, JavaClasses classes) {
        rule.allowEmptyShould(true).check(classes);
    }
}
