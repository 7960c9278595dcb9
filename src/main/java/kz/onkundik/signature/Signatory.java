package kz.onkundik.signature;

import java.time.Instant;
import java.util.Optional;

/** Who makes signature containers: a key that is here, or another program that has it. */
public interface Signatory {
    /** What is known of the key before it signs; empty when the other program lets a person choose it. */
    Optional<KeyFacts> known();

    /**
     * The container that a PDF takes in.
     *
     * @param signed the bytes of both ranges
     * @return a detached CMS in DER, without padding
     * @throws kz.onkundik.problem.Failure {@code sign.key}, {@code ncalayer.…}
     */
    byte[] inPdf(byte[] signed);

    /**
     * The container of a file of its own.
     *
     * @param file all bytes of the signed file
     * @param time the claimed time
     * @return a detached CMS in DER
     * @throws kz.onkundik.problem.Failure {@code sign.key}, {@code ncalayer.…}
     */
    byte[] beside(byte[] file, Instant time);
}
