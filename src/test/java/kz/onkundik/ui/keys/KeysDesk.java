package kz.onkundik.ui.keys;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.trust.TrustDesk;
import kz.onkundik.signature.ncalayer.NcaLayer;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;

/** The section over a file, everything done at once, and what it asked of the world. */
final class KeysDesk {
    final List<Path> opened = new ArrayList<>();
    final List<String> suggested = new ArrayList<>();
    final List<Told> told = new ArrayList<>();
    final SchoolModel school;
    private final TrustDesk desk;
    /** The key file that is chosen when asked. */
    Path keyFile;
    /** The paper that is chosen when asked. */
    Path paper;
    /** The certificates that are chosen when asked. */
    List<Path> certificates = List.of();
    /** Where NCALayer listens. */
    URI ncaLayer = URI.create("wss://127.0.0.1:1/");
    /** The list that is chosen when asked. */
    Path revocationList;

    KeysDesk(TrustDesk desk, OpenSchool file) {
        this.desk = desk;
        var models = new ArrayList<SchoolModel>();
        SchoolModel.open(
                "keys.reading",
                () -> file,
                BackgroundWork.inPlace(),
                TrustDesk.CLOCK,
                KeysDesk::fail,
                models::add,
                KeysDesk::fail);
        school = models.getFirst();
    }

    KeysViewModel model(Words words, Clock clock) {
        var actions = new KeysActions(
                () -> Optional.ofNullable(keyFile),
                () -> Optional.ofNullable(paper),
                name -> {
                    suggested.add(name);
                    return Optional.of(desk.folder.resolve(name));
                },
                () -> certificates,
                () -> Optional.ofNullable(revocationList),
                () -> new NcaLayer(ncaLayer, Duration.ofSeconds(20), "kk"),
                opened::add);
        return new KeysViewModel(school, words, actions, desk.keys, clock);
    }

    private static void fail(Throwable thrown) {
        throw new AssertionError(thrown);
    }
}
