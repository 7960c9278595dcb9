package kz.onkundik.ui.keys;

import java.nio.file.Path;
import java.util.List;
import kz.onkundik.operation.trust.KeepRevocationLists;
import kz.onkundik.operation.trust.TrustAuthorities;
import kz.onkundik.operation.trust.TrustAuthorities.Added;
import kz.onkundik.signature.AuthorityFile.Authority;
import kz.onkundik.signature.AuthorityFile.Refused;
import kz.onkundik.signature.RevocationList;

/** The authorities whose certificates are trusted, and their lists of revoked ones. */
final class AuthoritiesModel {
    private final KeysState state;
    private final KeysActions actions;
    private final TrustAuthorities authorities = new TrustAuthorities();
    private final KeepRevocationLists lists = new KeepRevocationLists();

    AuthoritiesModel(KeysState state, KeysActions actions) {
        this.state = state;
        this.actions = actions;
    }

    KeysState state() {
        return state;
    }

    void add() {
        List<Path> files = actions.certificates().get();
        if (!files.isEmpty()) {
            state.change(school -> authorities.add(school, files), this::added);
        }
    }

    private void added(Added done) {
        state.tell(Told.of(
                "keys.authority.added", done.added().size(), done.known().size()));
        done.refused().stream().findFirst().ifPresent(this::refuse);
    }

    private void refuse(Refused first) {
        state.refuse(first.code());
    }

    void remove(Authority authority) {
        state.change(
                school -> {
                    authorities.remove(school, authority);
                    return authority;
                },
                done -> state.tell(
                        Told.of("keys.authority.removed", done.name()).withUndo(() -> bringBack(done))));
    }

    private void bringBack(Authority authority) {
        state.change(
                school -> {
                    authorities.bringBack(school, authority);
                    return authority;
                },
                _ -> {});
    }

    void addList() {
        actions.revocationList()
                .get()
                .ifPresent(file -> state.change(
                        school -> lists.add(school, file),
                        done -> state.tell(Told.of("keys.crl.added", done.issuer(), done.size()))));
    }

    void remove(RevocationList list) {
        state.change(
                school -> {
                    lists.remove(school, list);
                    return list;
                },
                done -> state.tell(Told.of("keys.crl.removed", done.issuer()).withUndo(() -> bringBack(done))));
    }

    private void bringBack(RevocationList list) {
        state.change(
                school -> {
                    lists.bringBack(school, list);
                    return list;
                },
                _ -> {});
    }
}
