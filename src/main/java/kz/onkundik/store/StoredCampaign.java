package kz.onkundik.store;

/**
 * A campaign's file as it came, and the letters below it.
 *
 * @param sha256 of {@code bytes}, in lower-case hex
 * @param bytes the campaign's file
 * @param chainBytes the chain's file, or null while there is none
 */
@SuppressWarnings("ArrayRecordComponent") // Files pass through whole; nobody compares two of these.
public record StoredCampaign(String id, int revision, String sha256, byte[] bytes, byte[] chainBytes) {}
