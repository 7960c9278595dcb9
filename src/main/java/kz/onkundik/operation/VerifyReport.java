package kz.onkundik.operation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.onkundik.json.Digest;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.ReportContent;
import kz.onkundik.report.ReportData;
import kz.onkundik.school.MetRevision;
import kz.onkundik.signature.ChainVerdict;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.Verdict;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.signature.Verifier;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustFinding;
import kz.onkundik.signature.trust.TrustedKey;

/** Checks a signed report: intact, whose key, known to us; and reads its data from the signed bytes alone. */
public final class VerifyReport {
    /** Files above this are refused unread, in bytes. */
    private static final int MAX_BYTES = Verifier.LARGEST;

    private final Verifier verifier = new Verifier();

    /**
     * What was found in one file.
     *
     * @param code the verdict's code; {@code ATTACHMENT_MALFORMED} also when the data are not those of a report
     * @param trust whether the key is known to us, or null where no key was found
     * @param because the known keys that say so; none for a new key, and where the certificate itself is another's
     * @param chain what trusted authorities say of the key's certificate
     * @param report the report, only when the file is intact
     * @param succession how the report, when it may be believed, stands beside others of its institution
     */
    public record Checked(
            Path file,
            VerdictCode code,
            Verdict verdict,
            Trust trust,
            List<TrustedKey> because,
            ChainVerdict chain,
            Optional<ReportContent> report,
            Succession succession) {
        /** Whether the bytes are those that were signed, and a report is among them. */
        public boolean isIntact() {
            return report.isPresent();
        }

        /** Whether the file is intact, its key not known for bad, and no other report speaks against it. */
        public boolean isGood() {
            return isBelieved() && succession.state() == Succession.State.CURRENT;
        }

        /** Whether the file is intact and its key not known for bad. */
        public boolean isBelieved() {
            return code == VerdictCode.VALID
                    && (trust == Trust.NEW || trust == Trust.CONFIRMED)
                    && chain.state() != ChainVerdict.State.REVOKED
                    && chain.state() != ChainVerdict.State.EXPIRED_THEN;
        }

        /** Which revision an intact report is. */
        Optional<MetRevision> revision() {
            return report.flatMap(content -> verdict.key().map(key -> revision(content, key)));
        }

        private MetRevision revision(ReportContent content, KeyFacts key) {
            return new MetRevision(
                    content.institution().uuid(),
                    content.campaign().id(),
                    content.report(),
                    content.revision(),
                    content.date(),
                    Digest.sha256(verdict.attachment().orElseThrow()),
                    content.previousSha256(),
                    key.spkiSha256());
        }

        private Checked beside(Trusted trusted) {
            return new Checked(
                    file,
                    code,
                    verdict,
                    trust,
                    because,
                    chain,
                    report,
                    isBelieved() ? revision().map(trusted::succession).orElse(Succession.CURRENT) : Succession.CURRENT);
        }
    }

    /**
     * Checks files that came together: they also speak for or against one another.
     *
     * @throws Failure as {@link #verify(Path, Trusted)}
     */
    public List<Checked> verify(List<Path> files, Trusted trusted) {
        List<Checked> each = files.stream().map(file -> verify(file, trusted)).toList();
        Trusted all = trusted.with(each.stream()
                .filter(Checked::isBelieved)
                .flatMap(checked -> checked.revision().stream())
                .toList());
        return each.stream().map(checked -> checked.beside(all)).toList();
    }

    /**
     * Checks one file.
     *
     * @throws Failure {@code input.missing}, {@code input.unreadable}; never for what is in the file
     */
    public Checked verify(Path file, Trusted trusted) {
        return verify(file, read(file), trusted);
    }

    /**
     * What the pages of an intact file are to be shown from: the signed bytes, without what may follow them.
     *
     * @param checked what was found
     * @param signed the signed bytes; none while the file is not intact
     */
    @SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
    public record Seen(Checked checked, byte[] signed) {}

    /**
     * Checks one file, and keeps what was signed of it.
     *
     * @throws Failure {@code input.missing}, {@code input.unreadable}; never for what is in the file
     */
    public Seen see(Path file, Trusted trusted) {
        InputFile read = read(file);
        Checked checked = verify(file, read, trusted);
        return new Seen(checked, Arrays.copyOf(read.bytes(), checked.verdict().signedBytes()));
    }

    /** Reads a file of the size that a report can have. */
    public static InputFile read(Path file) {
        return InputFile.read(file, MAX_BYTES);
    }

    /** Checks what was read of a file. */
    public Checked verify(Path file, InputFile read, Trusted trusted) {
        Verdict verdict = verifier.verify(read.bytes(), ReportData.ATTACHMENT);
        Optional<ReportContent> report = Optional.empty();
        VerdictCode code = verdict.code();
        if (verdict.attachment().isPresent()) {
            try {
                report = Optional.of(ReportData.read(verdict.attachment().get()));
            } catch (Failure e) {
                code = VerdictCode.ATTACHMENT_MALFORMED;
            }
        }
        Optional<TrustFinding> found = trust(verdict, report, trusted);
        return new Checked(
                        file,
                        code,
                        verdict,
                        found.map(TrustFinding::trust).orElse(null),
                        found.map(TrustFinding::because).orElse(List.of()),
                        chain(verdict, trusted),
                        report,
                        Succession.CURRENT)
                .beside(trusted);
    }

    private static Optional<TrustFinding> trust(Verdict verdict, Optional<ReportContent> report, Trusted trusted) {
        return verdict.key()
                .map(key -> report.map(ReportContent::institution)
                        .map(institution -> KeyOwnership.of(institution.uuid(), institution.bin(), key, trusted.keys()))
                        .orElseGet(() -> trusted.keys().of("", key.spkiSha256())));
    }

    private static ChainVerdict chain(Verdict verdict, Trusted trusted) {
        if (verdict.certificates().isEmpty() || verdict.claimedTime().isEmpty()) {
            return ChainVerdict.NOBODY_ASKED;
        }
        return trusted.authorities()
                .judge(verdict.certificates().get(), verdict.claimedTime().get().toInstant());
    }
}
