package kz.onkundik.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonMap;
import kz.onkundik.json.JsonObject;
import kz.onkundik.problem.Failure;

/** Reads and writes chain files (schema {@code chain.schema.json}): the letters below the campaign's own. */
public final class ChainFile {
    private static final String FORMAT = "onkundik-chain";
    private static final int VERSION = 1;

    private ChainFile() {}

    /**
     * Reads a chain and checks it against its campaign.
     *
     * @throws Failure {@code json.…} with the path of the field; {@code chain.other-campaign} when it belongs to
     *     another; {@code json.reference} for a level or type that the campaign does not know
     */
    public static Chain read(byte[] file, Campaign campaign) {
        JsonObject json = Json.read(file);
        CampaignReader.requireFormat(json, FORMAT, VERSION);
        var chain =
                new Chain(json.text("campaign"), json.textOrNull("note"), json.list("letters", CampaignReader::letter));
        json.refuseOthers();
        if (!chain.campaign().equals(campaign.id())) {
            throw new Failure("chain.other-campaign", chain.campaign(), campaign.id());
        }
        requireCoherent("letters", chain.letters(), campaign);
        return chain;
    }

    /**
     * Checks the letters of a chain against their campaign.
     *
     * @param path where they stand in their file
     * @throws Failure {@code json.reference}, {@code json.duplicate-id}, {@code json.missing} with the path
     */
    public static void requireCoherent(String path, List<Letter> letters, Campaign campaign) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < letters.size(); i++) {
            CampaignCoherence.letter(path + "[" + i + "]", letters.get(i), campaign, ids);
        }
    }

    public static byte[] write(Chain chain) {
        return Json.write(new JsonMap()
                .put("format", FORMAT)
                .put("formatVersion", VERSION)
                .put("campaign", chain.campaign())
                .put("note", chain.note())
                .putList(
                        "letters",
                        chain.letters().stream().map(CampaignWriter::letter).toList())
                .fields());
    }
}
