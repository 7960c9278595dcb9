package kz.onkundik.architecture.breach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Classes that each break one rule of the house: the controls that show that the rules can fail. */
public final class Breaches {
    public static final List<Class<?>> CIRCLE =
            List.of(kz.onkundik.circleone.There.class, kz.onkundik.circletwo.AndBack.class);
    public static final List<Class<?>> SCREENS =
            List.of(kz.onkundik.ui.screenone.OneView.class, kz.onkundik.ui.screentwo.TwoView.class);
    public static final List<Class<?>> JAVAFX = List.of(Window.class);
    public static final List<Class<?>> SQL = List.of(Query.class);
    public static final List<Class<?>> PDFBOX = List.of(Page.class);
    public static final List<Class<?>> BOUNCY_CASTLE = List.of(Certificate.class);
    public static final List<Class<?>> JACKSON = List.of(Tree.class);
    public static final List<Class<?>> OFFICE = List.of(Workbook.class);
    public static final List<Class<?>> MAIL = List.of(Message.class);
    public static final List<Class<?>> NETWORK = List.of(Caller.class, Dialler.class);
    public static final List<Class<?>> VIEW_MODEL = List.of(LookingViewModel.class);
    public static final List<Class<?>> RUN_LATER = List.of(Later.class);
    public static final List<Class<?>> CLOCK = List.of(Today.class);
    public static final List<Class<?>> STATIC = List.of(Counter.class);
    public static final List<Class<?>> NAME = List.of(ThingManager.class);

    private Breaches() {}

    /** A class in a room of this name that knows the program's window, which no room below it may. */
    public static List<Class<?>> room(String room) {
        return List.of(ROOMS.get(room));
    }

    private static final Map<String, Class<?>> ROOMS = Map.ofEntries(
            Map.entry("problem", kz.onkundik.architecture.breach.problem.Stray.class),
            Map.entry("text", kz.onkundik.architecture.breach.text.Stray.class),
            Map.entry("json", kz.onkundik.architecture.breach.json.Stray.class),
            Map.entry("campaign", kz.onkundik.architecture.breach.campaign.Stray.class),
            Map.entry("school", kz.onkundik.architecture.breach.school.Stray.class),
            Map.entry("picture", kz.onkundik.architecture.breach.picture.Stray.class),
            Map.entry("document", kz.onkundik.architecture.breach.document.Stray.class),
            Map.entry("signature", kz.onkundik.architecture.breach.signature.Stray.class),
            Map.entry("report", kz.onkundik.architecture.breach.report.Stray.class),
            Map.entry("exchange", kz.onkundik.architecture.breach.exchange.Stray.class),
            Map.entry("store", kz.onkundik.architecture.breach.store.Stray.class),
            Map.entry("settings", kz.onkundik.architecture.breach.settings.Stray.class),
            Map.entry("operation", kz.onkundik.architecture.breach.operation.Stray.class));

    static final class Window {
        javafx.scene.Node node;
    }

    static final class Query {
        java.sql.Connection connection;
    }

    static final class Page {
        org.apache.pdfbox.pdmodel.PDPage page;
    }

    static final class Workbook {
        org.apache.poi.ss.usermodel.Sheet sheet;
    }

    static final class Message {
        jakarta.mail.Session session;
    }

    static final class Certificate {
        org.bouncycastle.asn1.x500.X500Name name;
    }

    static final class Tree {
        com.fasterxml.jackson.databind.JsonNode node;
    }

    static final class Caller {
        java.net.http.HttpClient client;
    }

    static final class Dialler {
        java.net.Socket socket;
    }

    static final class LookingViewModel {
        javafx.scene.Node node;
    }

    static final class Later {
        void run() {
            javafx.application.Platform.runLater(() -> {});
        }
    }

    static final class Today {
        @SuppressWarnings("JavaTimeDefaultTimeZone") // the breach itself
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static final class Counter {
        @SuppressWarnings("NonFinalStaticField") // the breach itself
        static int count;
    }

    static final class ThingManager {}
}
