package kz.onkundik.report.keys;

/**
 * That an institution asks its superior to know its key.
 *
 * @param certificate the key's certificate, in DER
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
public record Enrolment(NamedInstitution institution, byte[] certificate) {}
