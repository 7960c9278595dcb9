package kz.onkundik.operation.trust;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.operation.InputFile;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.AuthorityFile;
import kz.onkundik.signature.AuthorityFile.Authority;

/** Adds and removes certificates of authorities that the user trusts: the program brings none. */
public final class TrustAuthorities {
    private static final int LARGEST = 4 << 20;

    /**
     * What became of the certificates of the files.
     *
     * @param added trusted now
     * @param known trusted before
     * @param refused with the reason's code: {@code certificate.not-authority}, {@code certificate.weak}
     */
    public record Added(List<Authority> added, List<Authority> known, List<AuthorityFile.Refused> refused) {}

    /**
     * Adds every certificate of an authority that the files hold, in DER or PEM, one or several in each.
     *
     * @throws Failure {@code input.…}; {@code certificate.not-one} when a file holds no certificate; nothing is added then
     */
    public Added add(OpenSchool school, List<Path> files) {
        var added = new Added(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<AuthorityFile> read = files.stream()
                .map(file -> InputFile.read(file, LARGEST).parsed(AuthorityFile::read))
                .toList();
        var known = new ArrayList<>(all(school));
        school.file().act("trust.authority", () -> {
            for (AuthorityFile file : read) {
                added.refused().addAll(file.refused());
                for (Authority each : file.authorities()) {
                    if (known.stream().anyMatch(other -> other.sha256().equals(each.sha256()))) {
                        added.known().add(each);
                    } else {
                        school.file().trust().addAuthority(each.der());
                        known.add(each);
                        added.added().add(each);
                    }
                }
            }
        });
        return added;
    }

    /** Trusts an authority no longer. */
    public void remove(OpenSchool school, Authority authority) {
        school.file().trust().removeAuthority(authority.der());
    }

    /** Undoes {@link #remove}. */
    public void bringBack(OpenSchool school, Authority authority) {
        school.file().trust().addAuthority(authority.der());
    }

    /** Those that are trusted, in the order in which they were added. */
    public static List<Authority> all(OpenSchool school) {
        return school.file().trust().authorities().stream()
                .map(AuthorityFile::read)
                .flatMap(file -> file.authorities().stream())
                .toList();
    }
}
