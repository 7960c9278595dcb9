package kz.onkundik.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.campaign.Chain;
import kz.onkundik.school.Event;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportDraft;

/**
 * The data format (schema {@code data.schema.json}): plan and events of one or several institutions of one campaign.
 *
 * @param fictional whether all of it is made up for demonstration
 * @param today the day on which made-up data are looked at, or null
 * @param campaign the campaign's id
 * @param chain the letters below the campaign's own
 * @param offices the departments above the institutions
 */
public record DataFile(
        boolean fictional,
        LocalDate today,
        String campaign,
        Chain chain,
        List<Institution> offices,
        List<OneInstitution> institutions) {

    /**
     * What the file holds of one institution.
     *
     * @param photoFiles photo to the name of its file, which lies beside the data file
     * @param reports reports that were issued of it: for the sample, which issues them anew
     */
    public record OneInstitution(
            Institution institution,
            Map<String, Long> contingent,
            List<ItemConcern> concerns,
            List<PlanRow> plan,
            List<Event> events,
            Map<UUID, String> photoFiles,
            List<IssuedThen> reports) {
        public OneInstitution {
            photoFiles = new HashMap<>(photoFiles);
        }
    }

    /**
     * A report that was issued of a part of the data.
     *
     * @param events the UUIDs of the events that it held
     * @param draft its number, date and own words
     */
    public record IssuedThen(int revision, List<UUID> events, ReportDraft draft) {}

    public Optional<OneInstitution> institution(UUID uuid) {
        return institutions.stream()
                .filter(one -> one.institution().uuid().equals(uuid))
                .findFirst();
    }
}
