package kz.onkundik.ui.care;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import kz.onkundik.operation.EmptyBin;
import kz.onkundik.store.Bin.Deleted;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.WayBack;

/** What was deleted: to have it again, or to be rid of it after one question. */
public final class BinModel {
    private final SchoolModel school;
    private final EmptyBin bin;
    private final ReadOnlyObjectWrapper<List<Deleted>> deleted = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<List<Deleted>> asked = new SimpleObjectProperty<>(List.of());
    private BiConsumer<Deleted, WayBack> restored = (_, _) -> {};
    private Subscription looking = Subscription.EMPTY;

    public BinModel(SchoolModel school, EmptyBin bin) {
        this.school = school;
        this.bin = bin;
    }

    /** The latest first. */
    public ReadOnlyObjectProperty<List<Deleted>> deleted() {
        return deleted.getReadOnlyProperty();
    }

    /** What is about to be purged; empty while nothing is. */
    public ObjectProperty<List<Deleted>> asked() {
        return asked;
    }

    /** @param listener takes what was brought back, and how to take that back */
    public void onRestored(BiConsumer<Deleted, WayBack> listener) {
        restored = listener;
    }

    /** Says whether anybody looks: the bin is read anew after every change only then. */
    public void show(boolean isShown) {
        looking.unsubscribe();
        looking = isShown
                ? school.snapshot().subscribe(_ -> school.read("bin.reading", bin::all, deleted::set))
                : Subscription.EMPTY;
    }

    public void restore(Deleted one) {
        asked.set(List.of());
        school.change(
                "bin.restoring",
                open -> {
                    bin.restore(open, one);
                    return one;
                },
                restored);
    }

    /** Asks whether this is to be purged. */
    public void askToPurge(Deleted one) {
        asked.set(List.of(one));
    }

    /** Asks whether all that was deleted long ago is to be purged. */
    public void askToPurgeOld() {
        asked.set(old());
    }

    /** What was deleted long ago. */
    public List<Deleted> old() {
        return bin.old(deleted.get());
    }

    /** Purges what was asked about. */
    public void purge() {
        List<Deleted> gone = asked.get();
        asked.set(List.of());
        school.change(
                "bin.purging",
                open -> {
                    bin.purge(open, gone);
                    return gone;
                },
                (List<Deleted> _) -> {});
    }
}
