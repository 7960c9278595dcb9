package kz.onkundik.signature;

import java.time.Instant;

/**
 * A document time stamp that was added after the signature (ISO 32000-2, 12.8.5).
 *
 * @param time when the authority saw the whole file
 * @param authority whose word that is
 * @param certificates the authority's, to judge whether it is trusted
 */
public record TimeStamp(Instant time, KeyFacts authority, CertificateBag certificates) {}
