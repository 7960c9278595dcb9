package kz.onkundik.operation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.signature.CertificateFile;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKeys;

/** Gathers the keys that a person vouches for: those of certificates, and those with which a file issued its reports. */
public final class TrustSources {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_CERTIFICATES = 1 << 20;

    private final Clock clock;
    private final Supplier<UUID> uuids;

    public TrustSources(Clock clock, Supplier<UUID> uuids) {
        this.clock = clock;
        this.uuids = uuids;
    }

    /**
     * Reads all of them.
     *
     * @param files school files, and certificates in DER or PEM
     * @throws Failure {@code input.…}, {@code file.…}, {@code certificate.not-one} (name), {@code certificate.weak}
     */
    public TrustedKeys read(List<Path> files) {
        List<TrustedKey> keys = new ArrayList<>();
        for (Path file : files) {
            keys.addAll(isSchoolFile(file) ? ofSchool(file) : ofCertificates(file));
        }
        return new TrustedKeys(keys);
    }

    private List<TrustedKey> ofSchool(Path file) {
        try (OpenSchool school = OpenSchool.open(file, clock, uuids)) {
            String institution = school.institution().uuid().toString();
            return school.file().campaigns().stream()
                    .flatMap(campaign -> school.file().work(campaign.id()).issued().stream())
                    .flatMap(report -> report.files().stream())
                    .map(IssuedReport.File::keySha256)
                    .distinct()
                    .map(key -> TrustedKey.given(institution, key))
                    .toList();
        }
    }

    private static List<TrustedKey> ofCertificates(Path file) {
        return InputFile.read(file, LARGEST_CERTIFICATES).parsed(CertificateFile::read).stream()
                .map(entry -> TrustedKey.given("", entry.facts().spkiSha256()))
                .toList();
    }

    private static boolean isSchoolFile(Path file) {
        byte[] start = InputFile.start(file, SQLITE.length);
        return Arrays.equals(start, SQLITE);
    }
}
