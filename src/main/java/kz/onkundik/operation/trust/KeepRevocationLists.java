package kz.onkundik.operation.trust;

import java.nio.file.Path;
import java.util.List;
import kz.onkundik.operation.InputFile;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.RevocationList;

/** Adds and removes lists of revoked certificates that the user has fetched from an authority. */
public final class KeepRevocationLists {
    private static final int LARGEST = 64 << 20;

    /**
     * Adds a list; older ones of the same kind by the same issuer go.
     *
     * @throws Failure {@code input.…}, {@code crl.not-one}, {@code crl.older} (when the newer one was issued)
     */
    public RevocationList add(OpenSchool school, Path file) {
        byte[] der = InputFile.read(file, LARGEST).bytes();
        RevocationList list = RevocationList.read(der);
        List<RevocationList> same =
                all(school).stream().filter(each -> each.isOfSameKind(list)).toList();
        same.stream()
                .filter(each -> each.issuedAt().isAfter(list.issuedAt()))
                .findFirst()
                .ifPresent(newer -> {
                    throw new Failure("crl.older", newer.issuedAt());
                });
        school.file().act("trust.revocation-list", () -> {
            same.forEach(each -> school.file().trust().removeRevocationList(each.der()));
            school.file().trust().addRevocationList(list.der());
        });
        return list;
    }

    /** Asks this list no longer. */
    public void remove(OpenSchool school, RevocationList list) {
        school.file().trust().removeRevocationList(list.der());
    }

    /** Undoes {@link #remove}. */
    public void bringBack(OpenSchool school, RevocationList list) {
        school.file().trust().addRevocationList(list.der());
    }

    /** Those that are asked, in the order in which they were added. */
    public static List<RevocationList> all(OpenSchool school) {
        return school.file().trust().revocationLists().stream()
                .map(RevocationList::read)
                .toList();
    }
}
