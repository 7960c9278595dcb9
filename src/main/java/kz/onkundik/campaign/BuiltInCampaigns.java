package kz.onkundik.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.onkundik.text.LocalText;

/** The campaigns and the example of a chain that come with the program, as the files they are. */
public final class BuiltInCampaigns {
    private static final List<String> CAMPAIGNS = List.of("world-childrens-day-2023.json");

    private BuiltInCampaigns() {}

    /** Every built-in campaign file, newest first. */
    public static List<byte[]> all() {
        return CAMPAIGNS.stream().map(BuiltInCampaigns::resource).toList();
    }

    /** The file of the built-in campaign of this id. */
    public static Optional<byte[]> file(String id) {
        return all().stream()
                .filter(file -> CampaignReader.read(file).id().equals(id))
                .findFirst();
    }

    /** The sections of all built-in campaigns, by their ids; read once. */
    public static Map<String, LocalText> sections() {
        return Sections.ALL;
    }

    /** The real chain of one district in November 2023. */
    public static byte[] exampleChain() {
        return resource("chain-ryskulov-2023.json");
    }

    /** Read when it is asked for: it takes longer than a window may stand still with every turn. */
    private static final class Sections {
        private static final Map<String, LocalText> ALL = read();

        private static Map<String, LocalText> read() {
            Map<String, LocalText> sections = new LinkedHashMap<>();
            all().stream()
                    .map(CampaignReader::read)
                    .forEach(each -> each.sections().forEach(sections::putIfAbsent));
            return Collections.unmodifiableMap(sections);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = BuiltInCampaigns.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
