package kz.onkundik.store;

/**
 * Which file of a campaign is in force, without the file.
 *
 * @param sha256 of the campaign's file, in lower-case hex
 * @param chainSha256 of the letters below it, or null while there are none
 * @param madeHere whether it was put together in this file, rather than received
 */
public record CampaignMark(String id, String sha256, String chainSha256, boolean madeHere) {}
