package kz.onkundik.report.keys;

import java.time.LocalDate;

/**
 * What is printed of a key.
 *
 * @param fingerprint in groups, as people compare it
 * @param owner who the certificate says the owner is
 * @param kind what the family of its algorithms is called
 * @param own whether the program made it, so that it is no key of the state
 */
public record ShownKey(String fingerprint, String owner, String kind, LocalDate from, LocalDate to, boolean own) {}
