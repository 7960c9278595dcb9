package kz.onkundik.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonMap;
import kz.onkundik.json.JsonObject;
import kz.onkundik.problem.Failure;
import kz.onkundik.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps {@link Preferences} in a small JSON file. Preferences are never worth stopping for: a broken file is put aside
 * as {@code .bad} and the first preferences are used; one that cannot be written is logged.
 */
public final class PreferencesFile {
    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    private final Path path;

    /** @param path such as {@code preferences.json} in the person's folder for settings; made when first written */
    public PreferencesFile(Path path) {
        this.path = path;
    }

    /** What the file holds, or the first preferences where there is none or it cannot be read. */
    public Preferences read() {
        if (!Files.exists(path)) {
            return Preferences.FIRST;
        }
        try {
            return parsed(Json.read(Files.readAllBytes(path)));
        } catch (IOException | Failure e) {
            LOG.warn("Preferences cannot be read: {}", path, e);
            putAside();
            return Preferences.FIRST;
        }
    }

    /**
     * Changes what the file holds now, which another window may have written since it was read here.
     *
     * @return the changed preferences
     */
    public Preferences change(UnaryOperator<Preferences> change) {
        Preferences before = read();
        Preferences after = change.apply(before);
        if (!after.equals(before)) {
            write(after);
        }
        return after;
    }

    /** Writes the whole file beside the old one and puts it in its place at once. */
    public void write(Preferences preferences) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path fresh = sibling(".new");
            Files.write(fresh, Json.write(fields(preferences)));
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("Preferences cannot be written: {}", path, e);
        }
    }

    private void putAside() {
        try {
            Files.move(path, sibling(".bad"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The broken preferences cannot be put aside: {}", path, e);
        }
    }

    private Path sibling(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    private static Preferences parsed(JsonObject json) {
        List<RecentFile> recent = json.list("recent", PreferencesFile::recentFile);
        return new Preferences(
                json.constant("language", Language.class),
                json.constant("theme", ThemeChoice.class),
                json.textOrNull("textSize") == null ? TextSize.USUAL : json.constant("textSize", TextSize.class),
                recent,
                Optional.ofNullable(json.objectOrNull("window")).map(PreferencesFile::bounds),
                json.textOrNull("documents") == null
                        ? Optional.empty()
                        : Optional.of(json.constant("documents", Language.class)),
                json.textOrNull("inWork") == null ? Optional.empty() : Optional.of(json.parsed("inWork", Path::of)),
                // Who had files before there was a tour knows the program.
                json.has("tourSeen") ? json.flag("tourSeen") : !recent.isEmpty());
    }

    private static RecentFile recentFile(JsonObject json) {
        return new RecentFile(
                json.parsed("path", Path::of),
                json.parsed("opened", Instant::parse),
                json.textOrEmpty("screen"),
                json.dateOrNull("reminded"));
    }

    private static WindowBounds bounds(JsonObject json) {
        return new WindowBounds(
                json.parsed("x", Integer::parseInt),
                json.parsed("y", Integer::parseInt),
                json.number("width"),
                json.number("height"),
                json.flag("maximized"));
    }

    private static Map<String, Object> fields(Preferences preferences) {
        var json = new JsonMap()
                .put("language", preferences.language())
                .put("theme", preferences.theme())
                .put("textSize", preferences.textSize())
                .putAll("recent", preferences.recent(), PreferencesFile::fields)
                .put("tourSeen", preferences.tourSeen());
        preferences.documents().ifPresent(language -> json.put("documents", language));
        preferences.inWork().ifPresent(file -> json.put("inWork", file.toString()));
        preferences.bounds().ifPresent(bounds -> json.put("window", fields(bounds)));
        return json.fields();
    }

    private static Map<String, Object> fields(RecentFile file) {
        return new JsonMap()
                .put("path", file.path().toString())
                .put("opened", file.opened())
                .put("screen", file.screen())
                .put("reminded", file.reminded())
                .fields();
    }

    /** A corner may lie left of or above the first screen, and the reader's numbers are never negative: texts. */
    private static Map<String, Object> fields(WindowBounds bounds) {
        return new JsonMap()
                .put("x", Integer.toString(bounds.x()))
                .put("y", Integer.toString(bounds.y()))
                .put("width", bounds.width())
                .put("height", bounds.height())
                .put("maximized", bounds.maximized())
                .fields();
    }
}
