package kz.onkundik.campaign;

import java.util.HashSet;
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
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < chain.letters().size(); i++) {
            CampaignCoherence.letter("letters[" + i + "]", chain.letters().get(i), campaign, ids);
        }
        return chain;
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
