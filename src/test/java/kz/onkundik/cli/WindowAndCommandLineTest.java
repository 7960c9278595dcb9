package kz.onkundik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kz.onkundik.json.Json;
import kz.onkundik.operation.NewFile;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.report.InstitutionJson;
import kz.onkundik.school.Institution;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.plan.ImportModel;
import kz.onkundik.ui.welcome.NewFileRequest;
import kz.onkundik.ui.welcome.NewFileViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file made by the window and by the command line is the same file, to the last value but the drawn ids. */
class WindowAndCommandLineTest {
    private static final Clock CLOCK = Clock.fixed(Desk.NOW, ZoneId.of("Asia/Almaty"));
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final String PLAN = """
            №;Іс-шара;Мерзімі;Өтетін орны;Қатысушылар;Жауапты
            1;Ашық сабақ;21.11.2023;№5 кабинет;7-сынып;Омарова Г.С.
            2;Сурет көрмесі;22.11.2023;Акт залы;1-4-сыныптар;Әлиева А.Б.
            """;

    @TempDir
    private Path folder;

    @Test
    void theSameInstitutionAndTheSamePlanMakeTheSameFile() throws Exception {
        var desk = new Desk(folder);
        Path plan = desk.write("plan.csv", PLAN.getBytes(StandardCharsets.UTF_8));

        Path byWindow = desk.path("window.onkundik");
        Institution institution = makeInWindow(byWindow, plan);
        Path byCommands = desk.path("commands.onkundik");
        assertDone(desk.run(
                "new",
                byCommands,
                "--institution",
                desk.write("i.json", Json.write(InstitutionJson.write(institution)))));
        assertDone(desk.run("import-plan", byCommands, plan));

        assertEquals(contents(byWindow), contents(byCommands));
    }

    @Test
    void oneMoreRowIsSeen() throws Exception {
        var desk = new Desk(folder);
        Path one = desk.school("one.onkundik");
        List<String> before = contents(one);
        assertDone(desk.run("import-plan", one, desk.write("plan.csv", PLAN.getBytes(StandardCharsets.UTF_8))));

        assertNotEquals(before, contents(one));
    }

    /** As the window's own wiring does it, without the nodes. */
    private Institution makeInWindow(Path path, Path plan) {
        List<NewFileRequest> asked = new ArrayList<>();
        var form = new NewFileViewModel(new Words(Language.KK), BackgroundWork.inPlace(), folder, asked::add);
        form.institution().nameKk().set("«Үлгі» мектебі");
        form.institution().nameRu().set("Школа «Үлгі»");
        form.institution().type().set("general_school");
        form.next();
        form.head().name().set("Үлгібаева С.Е.");
        form.next();
        form.next();
        NewFileRequest request = asked.getFirst();
        try (OpenSchool made = new NewFile(CLOCK, UUID::randomUUID)
                .create(path, request.institution(), request.campaign().bytes(), null)) {
            importIn(made, plan);
        }
        return request.institution();
    }

    private static void importIn(OpenSchool made, Path plan) {
        Consumer<Throwable> never = thrown -> {
            throw new AssertionError(thrown);
        };
        List<SchoolModel> opened = new ArrayList<>();
        SchoolModel.open(
                "shell.opening", () -> made, BackgroundWork.inPlace(), CLOCK, never, opened::add, never::accept);
        var importing = new ImportModel(opened.getFirst(), () -> Optional.of(plan));
        importing.choose();
        importing.take((_, _) -> {});
    }

    private static void assertDone(Desk.Run run) {
        assertEquals(ExitCode.DONE, run.code(), run.err());
    }

    /** Every value of every table, in the order of writing; drawn ids are numbered as they come. */
    private static List<String> contents(Path file) throws SQLException {
        List<String> all = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (var names = statement.executeQuery("SELECT name, sql FROM sqlite_master ORDER BY name")) {
                while (names.next()) {
                    all.add(names.getString("name") + " " + names.getString("sql"));
                    if (String.valueOf(names.getString("sql")).startsWith("CREATE TABLE")) {
                        tables.add(names.getString("name"));
                    }
                }
            }
            for (String table : tables) {
                try (var rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    while (rows.next()) {
                        var row = new StringBuilder(table);
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            row.append(" | ").append(said(rows.getObject(column)));
                        }
                        all.add(ID.matcher(row)
                                .replaceAll(id -> ids.computeIfAbsent(id.group(), _ -> "id" + ids.size())));
                    }
                }
            }
        }
        return all;
    }

    private static String said(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }
}
