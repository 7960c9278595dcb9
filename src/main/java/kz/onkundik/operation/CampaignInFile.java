package kz.onkundik.operation;

import java.time.LocalDate;
import kz.onkundik.text.LocalText;

/**
 * One campaign of a file, as it is chosen from a list.
 *
 * @param sha256 of its file in force
 * @param madeHere whether it was put together in this file and may be changed in it
 */
public record CampaignInFile(
        String id, String sha256, LocalText title, LocalDate start, LocalDate end, boolean madeHere) {}
