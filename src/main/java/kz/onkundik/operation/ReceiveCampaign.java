package kz.onkundik.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignDifference;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.ChainFile;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import kz.onkundik.operation.CampaignOffer.Lost;
import kz.onkundik.operation.CampaignOffer.Standing;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Event.Partner;
import kz.onkundik.school.Event.Publication;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.Work;
import kz.onkundik.store.StoredCampaign;
import kz.onkundik.text.LocalText;

/** Takes a campaign that came down as a file, or another revision of one, after showing what it changes. */
public final class ReceiveCampaign {

    /**
     * Says what taking it would change; changes nothing.
     *
     * @throws Failure {@code input.refused} when it is no campaign's file; {@code institution.…} when it does not know
     *     institutions of our type or level; {@code campaign.chain-misfit} (title) when our letters do not fit it, {@code
     *     campaign.words-gone} (word) when it does not know where something was published or who helped
     */
    public CampaignOffer look(OpenSchool school, InputFile file) {
        return file.parsed(bytes -> look(school, bytes));
    }

    /** As {@link #look(OpenSchool, InputFile)}, for a campaign that was put together here. */
    public CampaignOffer look(OpenSchool school, byte[] bytes) {
        Campaign offered = CampaignReader.read(bytes);
        NewFile.requireKnown(school.institution(), offered);
        Optional<StoredCampaign> stored = school.file().campaign(offered.id());
        if (stored.isEmpty()) {
            return new CampaignOffer(
                    offered, bytes, Standing.NEW, Optional.empty(), new CampaignDifference(List.of()), Lost.NOTHING);
        }
        requireChainFits(stored.get(), offered);
        Campaign present = CampaignReader.read(stored.get().bytes());
        Work work = school.file().work(offered.id());
        requireWords(work, present, offered);
        return new CampaignOffer(
                offered,
                bytes,
                standing(offered, present),
                Optional.of(present),
                CampaignDifference.between(present, offered),
                lost(work, present, offered));
    }

    /** Takes it: it is in force from now on. */
    public void take(OpenSchool school, CampaignOffer offer) {
        Campaign taken = offer.campaign();
        school.file()
                .act(
                        offer.standing() == Standing.NEW ? "campaign.add" : "campaign.adopt",
                        () -> school.file().addCampaign(offer.bytes(), taken.id(), taken.revision()));
    }

    private static Standing standing(Campaign offered, Campaign present) {
        if (offered.sha256().equals(present.sha256())) {
            return Standing.SAME;
        }
        int newer = Integer.compare(offered.revision(), present.revision());
        return newer > 0 ? Standing.NEWER : newer < 0 ? Standing.OLDER : Standing.UNLIKE;
    }

    private static void requireChainFits(StoredCampaign stored, Campaign offered) {
        if (stored.chainBytes() != null) {
            try {
                ChainFile.read(stored.chainBytes(), offered);
            } catch (Failure misfit) {
                throw new Failure(misfit, "campaign.chain-misfit", offered.title());
            }
        }
    }

    /** Items and numbers may go; what our links and partners are called by may not. */
    private static void requireWords(Work work, Campaign present, Campaign offered) {
        Stream<LocalText> outlets = Stream.concat(
                        work.events().stream().flatMap(event -> event.publications().stream()),
                        work.draft().publications().stream())
                .map(Publication::outlet)
                .filter(outlet -> !offered.outlets().containsKey(outlet))
                .map(present.outlets()::get);
        Stream<LocalText> partners = work.events().stream()
                .flatMap(event -> event.partners().stream())
                .map(Partner::type)
                .filter(type -> present.partnerTypes().containsKey(type)
                        && !offered.partnerTypes().containsKey(type))
                .map(present.partnerTypes()::get);
        List<LocalText> gone = Stream.concat(outlets, partners).distinct().toList();
        if (!gone.isEmpty()) {
            throw new Failure("campaign.words-gone", gone.getFirst());
        }
    }

    private static Lost lost(Work work, Campaign present, Campaign offered) {
        Set<String> items = gone(
                present.items().stream().map(Item::id), offered.items().stream().map(Item::id));
        Set<String> indicators = gone(
                present.indicators().stream().map(Indicator::id),
                offered.indicators().stream().map(Indicator::id));
        long counts = Stream.concat(
                        work.events().stream().map(event -> event.counts()),
                        Stream.of(work.contingent(), work.draft().counts()))
                .map(Map::keySet)
                .flatMap(Set::stream)
                .filter(indicators::contains)
                .count();
        return new Lost(
                work.plan().stream()
                        .filter(row -> row.items().stream().anyMatch(items::contains))
                        .map(PlanRow::title)
                        .toList(),
                work.events().stream()
                        .filter(event -> event.items().stream().anyMatch(items::contains))
                        .map(event -> event.title())
                        .toList(),
                (int) counts);
    }

    private static Set<String> gone(Stream<String> before, Stream<String> after) {
        Set<String> kept = after.collect(Collectors.toSet());
        return before.filter(id -> !kept.contains(id)).collect(Collectors.toSet());
    }
}
