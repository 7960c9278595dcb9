package kz.onkundik.operation.trust;

import java.util.Arrays;
import java.util.function.Function;
import kz.onkundik.operation.InputFile;
import kz.onkundik.operation.Trusted;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.keys.NamedInstitution;
import kz.onkundik.signature.ChainVerdict;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.Verdict;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.signature.Verifier;
import kz.onkundik.signature.trust.TrustFinding;

/**
 * What a signed paper about keys holds, once its signature was found good.
 *
 * @param signer whose key signed it
 * @param chain what trusted authorities say of that key
 * @param signed the signed bytes, without what may follow them: its pages are shown from them
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
record SignedData<T>(T data, KeyFacts signer, ChainVerdict chain, byte[] signed) {
    /**
     * Reads a paper by the same strict checks as a report.
     *
     * @param attachment the name of the data that such a paper carries
     * @param notOne the code of what is said when it is no such paper
     * @throws Failure that code; {@code trust.paper} (VerdictCode) when its signature is not good
     */
    static <T> SignedData<T> read(
            InputFile file, String attachment, String notOne, Function<byte[], T> reader, Trusted trusted) {
        Verdict verdict = new Verifier().verify(file.bytes(), attachment);
        VerdictCode code = verdict.code();
        if (isAnotherPaper(code)) {
            throw new Failure(notOne);
        }
        if (code != VerdictCode.VALID) {
            throw new Failure("trust.paper", code);
        }
        T data;
        try {
            data = reader.apply(verdict.attachment().orElseThrow());
        } catch (Failure e) {
            throw new Failure(e, "trust.paper", VerdictCode.ATTACHMENT_MALFORMED);
        }
        ChainVerdict chain = trusted.authorities()
                .judge(
                        verdict.certificates().orElseThrow(),
                        verdict.claimedTime().orElseThrow().toInstant());
        return new SignedData<>(
                data, verdict.key().orElseThrow(), chain, Arrays.copyOf(file.bytes(), verdict.signedBytes()));
    }

    /** Whether a file is such a paper, good or not. */
    static boolean isOne(InputFile file, String attachment) {
        return !isAnotherPaper(new Verifier().verify(file.bytes(), attachment).code());
    }

    /** How well the signer's key is known as that of this institution. */
    TrustFinding finding(NamedInstitution institution, Trusted trusted) {
        return new MetKey(institution, signer).finding(trusted.keys());
    }

    /** Whether an authority has revoked the signer's certificate, or was none at the claimed time. */
    boolean isDisowned() {
        return chain.state() == ChainVerdict.State.REVOKED || chain.state() == ChainVerdict.State.EXPIRED_THEN;
    }

    private static boolean isAnotherPaper(VerdictCode code) {
        return code == VerdictCode.ATTACHMENT_MISSING
                || code == VerdictCode.BYTERANGE_MISSING
                || code == VerdictCode.NOT_PDF;
    }
}
