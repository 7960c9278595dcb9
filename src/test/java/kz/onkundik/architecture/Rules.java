package kz.onkundik.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.onkundik.architecture.breach.Breaches;

/** The rules of the house (rooms and who may know whom: {@code src/decisions/0002}), each with its reason. */
final class Rules {
    private static final String ROOT = "kz.onkundik.";

    /** A rule, and the classes that break it. */
    record Guarded(ArchRule rule, List<Class<?>> breach) {}

    /** Which rooms each room may import; {@code java.*} and what the libraries' rules allow come on top. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("text", Set.of("problem")),
            Map.entry("json", Set.of("problem", "text")),
            Map.entry("campaign", Set.of("problem", "text", "json")),
            Map.entry("school", Set.of("campaign", "problem", "text")),
            Map.entry("picture", Set.of("problem")),
            Map.entry("document", Set.of("problem", "text")),
            Map.entry("signature", Set.of("problem", "json", "text")),
            Map.entry("report", Set.of("document", "school", "campaign", "text", "json", "problem")),
            Map.entry("exchange", Set.of("document", "report", "school", "campaign", "json", "text", "problem")),
            Map.entry("store", Set.of("campaign", "school", "report", "signature", "text", "problem")),
            Map.entry("settings", Set.of("json", "problem", "text")),
            Map.entry(
                    "operation",
                    Set.of(
                            "problem",
                            "text",
                            "json",
                            "campaign",
                            "school",
                            "picture",
                            "document",
                            "signature",
                            "report",
                            "exchange",
                            "store",
                            "settings")));

    private Rules() {}

    static Stream<Guarded> all() {
        List<Guarded> rules = new ArrayList<>();
        MAY_IMPORT.forEach((room, allowed) -> rules.add(room(room, allowed)));
        rules.add(new Guarded(
                slices().matching("kz.onkundik.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("data flows one way: a circle of rooms can only be changed as one lump"),
                Breaches.CIRCLE));
        rules.add(new Guarded(
                slices().matching("kz.onkundik.ui.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(
                                resideOutsideOfPackage("kz.onkundik.ui.common.."),
                                resideInAnyPackage("kz.onkundik.ui.common.."))
                        .because("screens never know each other: navigation is callbacks given by Wiring"),
                Breaches.SCREENS));
        rules.add(only(
                "javafx..",
                "JavaFX",
                "the same operations run from the command line",
                Breaches.JAVAFX,
                "kz.onkundik.ui..",
                "kz.onkundik.app.."));
        rules.add(only("java.sql..", "SQL", "the file's schema has one keeper", Breaches.SQL, "kz.onkundik.store.."));
        rules.add(only(
                "org.apache.pdfbox..",
                "PDFBox",
                "a report says what is printed, never how",
                Breaches.PDFBOX,
                "kz.onkundik.document..",
                "kz.onkundik.signature.."));
        rules.add(only(
                "org.bouncycastle..",
                "Bouncy Castle",
                "cryptography has one place to be reviewed",
                Breaches.BOUNCY_CASTLE,
                "kz.onkundik.signature.."));
        rules.add(only(
                "com.fasterxml.jackson..",
                "Jackson",
                "one strict reader for all JSON",
                Breaches.JACKSON,
                "kz.onkundik.json.."));
        rules.add(only(
                "org.apache.poi..",
                "POI",
                "files of other programs come in and go out by one room",
                Breaches.OFFICE,
                "kz.onkundik.exchange.."));
        rules.add(only(
                "jakarta.mail..",
                "a mail library",
                "the program writes drafts and sends nothing",
                Breaches.MAIL,
                "kz.onkundik.exchange.."));
        rules.add(new Guarded(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("kz.onkundik.signature.ncalayer..")
                        .should()
                        .dependOnClassesThat(opensConnections())
                        .because("the only connection is that to NCALayer on this computer"),
                Breaches.NETWORK));
        rules.add(new Guarded(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                        .because("a view model is tested without a window"),
                Breaches.VIEW_MODEL));
        rules.add(new Guarded(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("kz.onkundik.ui.common.BackgroundWork")
                        .and()
                        .resideOutsideOfPackage("kz.onkundik.app..")
                        .should()
                        .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                        .because("work comes back to the window in one place"),
                Breaches.RUN_LATER));
        rules.add(new Guarded(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("kz.onkundik.app..")
                        .should(callMethodWhere(asksTheSystem()))
                        .because("time and locale are given in: the same input gives the same bytes"),
                Breaches.CLOCK));
        rules.add(new Guarded(
                noFields()
                        .that()
                        .areStatic()
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAPackage("kz.onkundik..")
                        .and()
                        .doNotHaveModifier(JavaModifier.SYNTHETIC)
                        .should()
                        .notBeFinal()
                        .because("a mutable static is shared by everybody and owned by nobody"),
                Breaches.STATIC));
        rules.add(new Guarded(
                classes()
                        .that()
                        .resideInAPackage("kz.onkundik..")
                        .should()
                        .haveNameNotMatching(".*(Manager|Helper|Utils?|Base|Impl)$")
                        .because("such a name says nothing of what it is"),
                Breaches.NAME));
        return rules.stream();
    }

    private static Guarded room(String room, Set<String> allowed) {
        String[] forbidden = Stream.of(
                        "problem",
                        "text",
                        "json",
                        "campaign",
                        "school",
                        "picture",
                        "document",
                        "signature",
                        "report",
                        "exchange",
                        "store",
                        "settings",
                        "operation",
                        "ui",
                        "cli",
                        "app")
                .filter(other -> !other.equals(room) && !allowed.contains(other))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
        ArchRule rule = noClasses()
                .that()
                .resideInAnyPackage(ROOT + room + "..", ROOT + "architecture.breach." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .as("the room " + room + " imports only " + allowed)
                .because("the table of rooms says so: a newcomer can read a room by what it imports");
        return new Guarded(rule, Breaches.room(room));
    }

    private static Guarded only(
            String library, String name, String reason, List<Class<?>> breach, String... allowedRooms) {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages(allowedRooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .as(name + " is used only in " + List.of(allowedRooms))
                .because(reason);
        return new Guarded(rule, breach);
    }

    /** Whatever Java opens a connection with, to this computer or to another. */
    private static DescribedPredicate<JavaClass> opensConnections() {
        return resideInAnyPackage("java.net.http..", "javax.net..", "com.sun.net..", "java.rmi..")
                .or(DescribedPredicate.describe(
                        "are sockets",
                        type -> type.getPackageName().matches("java\\.(net|nio\\.channels)")
                                && type.getSimpleName()
                                        .matches(".*(Socket|SocketChannel|DatagramChannel|URLConnection).*")));
    }

    /** A call that asks the machine for the time of day, the time zone or the default locale. */
    private static DescribedPredicate<JavaMethodCall> asksTheSystem() {
        return DescribedPredicate.describe("ask the system for the time or the locale", call -> {
            JavaClass owner = call.getTargetOwner();
            boolean noArguments = call.getTarget().getRawParameterTypes().isEmpty();
            boolean now = call.getName().equals("now")
                    && noArguments
                    && Stream.of(
                                    Instant.class,
                                    LocalDate.class,
                                    LocalDateTime.class,
                                    OffsetDateTime.class,
                                    ZonedDateTime.class)
                            .anyMatch(owner::isEquivalentTo);
            boolean system = owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
            boolean millis =
                    owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
            boolean locale =
                    owner.isEquivalentTo(Locale.class) && call.getName().equals("getDefault");
            return now || system || millis || locale;
        });
    }
}
