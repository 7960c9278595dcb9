package kz.onkundik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import org.junit.jupiter.api.Test;

/** What a letter asks is data: no id and no word of the letter of 2023 stands in the program's code. */
class NoLetterInCodeTest {
    private static final Path CODE = Path.of("src/main/java");

    /** Ids of the letter that code may name, by file, each with its reason. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            // The sample's pictures are drawn by code, a scene for each kind of event that the sample has.
            "operation/sample/Scene.java",
            Set.of(
                    "briefing_online",
                    "meeting_online",
                    "drawing_contest",
                    "essay_contest",
                    "joint_action",
                    "charity_fair",
                    "ethno_contest",
                    "family_sport",
                    "debate",
                    "quiz"));

    /** Ids that are also words of our own files, tables and screens, where they mean no level of a letter. */
    private static final Set<String> OWN_WORDS = Set.of("institution");

    @Test
    void noIdOfTheLetterIsNamedInCode() throws IOException {
        List<String> found = new ArrayList<>();
        Campaign campaign = CampaignReader.read(BuiltInCampaigns.all().getFirst());
        Set<String> ids = ids(campaign);
        assertTrue(ids.size() > 80, "the search knows what to look for");
        for (Path file : sources()) {
            String name =
                    CODE.resolve("kz/onkundik").relativize(file).toString().replace('\\', '/');
            Set<String> allowed = ALLOWED.getOrDefault(name, Set.of());
            String code = Files.readString(file);
            ids.stream()
                    .filter(id -> code.contains('"' + id + '"') && !allowed.contains(id) && !OWN_WORDS.contains(id))
                    .forEach(id -> found.add(name + ": " + id));
            if (code.contains(campaign.id()) || code.contains(campaign.title().kk())) {
                found.add(name + ": the campaign itself");
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void whatIsAllowedIsReallyThere() throws IOException {
        for (var allowed : ALLOWED.entrySet()) {
            String code = Files.readString(CODE.resolve("kz/onkundik").resolve(allowed.getKey()));
            for (String id : allowed.getValue()) {
                assertTrue(code.contains('"' + id + '"'), allowed.getKey() + " no longer names " + id);
            }
        }
    }

    private static Set<String> ids(Campaign campaign) {
        Set<String> ids = new TreeSet<>();
        campaign.items().stream().map(Item::id).forEach(ids::add);
        campaign.indicators().stream().map(Indicator::id).forEach(ids::add);
        campaign.levels().stream().map(Campaign.Level::id).forEach(ids::add);
        Stream.of(
                        campaign.institutionTypes(),
                        campaign.audiences(),
                        campaign.partnerTypes(),
                        campaign.kinds(),
                        campaign.outlets(),
                        campaign.sections())
                .map(Map::keySet)
                .forEach(ids::addAll);
        campaign.deadlines().forEach(deadline -> ids.add(deadline.id()));
        return ids;
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
