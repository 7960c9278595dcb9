package kz.onkundik.operation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.problem.Failure;
import kz.onkundik.store.Salvage;
import kz.onkundik.store.Salvaged;

/** Makes a new file of what can still be read of a damaged one, which stays as it is. */
public final class SalvageFile {
    private final Clock clock;
    private final Supplier<UUID> uuids;

    public SalvageFile(Clock clock, Supplier<UUID> uuids) {
        this.clock = clock;
        this.uuids = uuids;
    }

    /**
     * Saves row by row; a campaign that comes with the program is taken from there where its bytes are lost.
     *
     * @param copy a copy of the damaged file that gives the pictures and the institution that it has lost, if there is one
     * @throws Failure {@code salvage.nothing} and others, as {@link Salvage#save} says
     */
    public Salvaged save(Path damaged, Path target, Optional<Path> copy) {
        List<byte[]> known = new ArrayList<>(BuiltInCampaigns.all());
        known.add(BuiltInCampaigns.exampleChain());
        Salvaged salvaged = Salvage.save(damaged, target, known, copy, clock, uuids);
        // What cannot be opened is no file to go on with.
        OpenSchool.open(target, clock, uuids).close();
        return salvaged;
    }
}
