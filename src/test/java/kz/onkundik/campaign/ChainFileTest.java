package kz.onkundik.campaign;

import static kz.onkundik.json.Breakage.both;
import static kz.onkundik.json.Breakage.reader;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import kz.onkundik.Reading;
import kz.onkundik.json.Breakage;
import kz.onkundik.json.Schema;
import kz.onkundik.problem.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainFileTest {
    private static final Campaign CAMPAIGN_2023 =
            CampaignReader.read(BuiltInCampaigns.all().getFirst());

    @Test
    void theRealChainIsWrittenAndReadBackEqual() {
        Chain chain = ChainFile.read(BuiltInCampaigns.exampleChain(), CAMPAIGN_2023);
        byte[] written = ChainFile.write(chain);
        assertEquals(chain, ChainFile.read(written, CAMPAIGN_2023));
        assertEquals(List.of(), Schema.CHAIN.errors(BuiltInCampaigns.exampleChain()));
        assertEquals(List.of(), Schema.CHAIN.errors(written));
    }

    @Test
    void anEmptyChainIsWrittenAndReadBackEqual() {
        Chain empty = Chain.empty(CAMPAIGN_2023.id());
        assertEquals(empty, ChainFile.read(ChainFile.write(empty), CAMPAIGN_2023));
        assertEquals(List.of(), Schema.CHAIN.errors(ChainFile.write(empty)));
    }

    @Test
    void theChainOfAnotherCampaignIsRefused() {
        Failure failure =
                assertThrows(Failure.class, () -> ChainFile.read(BuiltInCampaigns.exampleChain(), Reading.campaign()));
        assertEquals("chain.other-campaign", failure.code());
        assertEquals(List.of(CAMPAIGN_2023.id(), Reading.campaign().id()), failure.arguments());
    }

    static Stream<Breakage> breakages() {
        return Stream.of(
                both("no campaign", e -> e.remove("campaign"), "json.missing", "campaign"),
                both("a field that nobody knows", e -> e.set("sender", "x"), "json.unknown", "sender"),
                both("letters that are no list", e -> e.set("letters", "x"), "json.type", "letters"),
                both("no level", e -> e.remove("letters[0].fromLevel"), "json.missing", "letters[0].fromLevel"),
                both("a bad day", e -> e.set("letters[0].date", "22.02.2027"), "json.value", "letters[0].date"),
                both(
                        "a sender in one language only",
                        e -> e.remove("letters[0].sender.kk"),
                        "json.missing",
                        "letters[0].sender.kk"),
                both(
                        "a deadline without an id",
                        e -> e.remove("letters[0].deadlines[0].id"),
                        "json.missing",
                        "letters[0].deadlines[0].id"),
                both(
                        "an unknown kind",
                        e -> e.set("letters[0].deadlines[0].kind", "x"),
                        "json.value",
                        "letters[0].deadlines[0].kind"),
                both(
                        "no day",
                        e -> e.remove("letters[0].deadlines[0].due"),
                        "json.missing",
                        "letters[0].deadlines.house-report.due"),
                reader(
                        "an unknown level",
                        e -> e.set("letters[0].fromLevel", "x"),
                        "json.reference",
                        "letters[0].fromLevel"),
                reader(
                        "an unknown type",
                        e -> e.set("letters[0].toTypes", List.of("x")),
                        "json.reference",
                        "letters[0].toTypes"),
                reader(
                        "an unknown type that owes",
                        e -> e.set("letters[0].deadlines[0].fromTypes", List.of("x")),
                        "json.reference",
                        "letters[0].deadlines.house-report.fromTypes"),
                reader("a deadline twice", e -> e.repeat("letters[0]"), "json.duplicate-id", "letters[1].deadlines"));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void whatIsBrokenIsRefusedWithItsPlace(Breakage breakage) {
        Campaign campaign = Reading.campaign();
        breakage.assertRefused(Reading.chainFile(), Schema.CHAIN, file -> ChainFile.read(file, campaign));
    }
}
