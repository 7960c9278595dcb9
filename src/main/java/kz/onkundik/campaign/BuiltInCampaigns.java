package kz.onkundik.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

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

    /** The real chain of one district in November 2023. */
    public static byte[] exampleChain() {
        return resource("chain-ryskulov-2023.json");
    }

    private static byte[] resource(String name) {
        try (InputStream in = BuiltInCampaigns.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
