package kz.onkundik.operation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import kz.onkundik.signature.Signatory;
import kz.onkundik.signature.SignedPdf;

/** Signs an unsigned report of ours where the key is: on the director's PC, without the school's file. */
public final class SignElsewhere {
    private final SignReport sign;

    public SignElsewhere(Clock clock) {
        this.sign = new SignReport(clock);
    }

    /**
     * Writes the signed PDF, and for a key of the state's kind the signature beside it.
     *
     * @throws kz.onkundik.problem.Failure {@code key.…}, {@code sign.…}, {@code output.…}
     */
    public SignedPdf sign(byte[] unsignedPdf, Signatory signatory, Path target) {
        SignedPdf signed = sign.sign(unsignedPdf, signatory);
        Optional<byte[]> beside = sign.beside(signed, signatory);
        OutputFile.write(target, signed.bytes());
        beside.ifPresent(container -> OutputFile.write(SignatureBeside.of(target), container));
        return signed;
    }
}
