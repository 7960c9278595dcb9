package kz.onkundik.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import kz.onkundik.app.Launcher;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its {@link Rules}, and each rule is broken on purpose once, to show that it can fail. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(place -> !place.contains(tests()))
            .importPackages("kz.onkundik");

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEachRule() {
        return Rules.all()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.rule().getDescription(), () -> assertDoesNotThrow(() -> check(rule.rule(), PROGRAM))));
    }

    @Test
    void theProgramIsReadWithoutItsTests() {
        assertTrue(PROGRAM.contain(Launcher.class));
        assertFalse(PROGRAM.contain(ArchitectureTest.class));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleFailsOnItsBreach() {
        return Rules.all()
                .map(rule -> DynamicTest.dynamicTest(rule.rule().getDescription(), () -> {
                    JavaClasses breach = new ClassFileImporter().importClasses(rule.breach());
                    assertThrows(AssertionError.class, () -> check(rule.rule(), breach));
                }));
    }

    /** Where the build has put the tests, which keep rules of their own. */
    private static String tests() {
        return ArchitectureTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
    }

    private static void check(ArchRule rule, JavaClasses classes) {
        rule.allowEmptyShould(true).check(classes);
    }
}
