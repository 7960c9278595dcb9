package kz.onkundik.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import kz.onkundik.school.Sending;
import kz.onkundik.school.Work;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.preview.ShownPdf;

/** How large an e-mail with the report is against its limit, and what makes it smaller. */
public final class SizeModel {
    private static final String SAVING = "report.saving";

    private final SchoolModel school;
    private final ObservableValue<ShownPdf<Preview>> shown;
    private final ObservableValue<Optional<Size>> size;

    /**
     * The size of a message with the report.
     *
     * @param message in bytes
     * @param limit in bytes
     */
    public record Size(long message, long limit) {
        /** Whether the message gets through. */
        public boolean fits() {
            return message <= limit;
        }

        /** How much of the limit it takes, 1 for all of it. */
        public double share() {
            return (double) message / limit;
        }
    }

    SizeModel(SchoolModel school, ObservableValue<ShownPdf<Preview>> shown) {
        this.school = school;
        this.shown = shown;
        size = Bindings.createObjectBinding(this::measured, shown, school.snapshot());
    }

    /** The size of what the preview shows; empty before anything is shown. */
    public ObservableValue<Optional<Size>> size() {
        return size;
    }

    public Sending sending() {
        return school.snapshot().get().sending();
    }

    /** Of how many photos the report shows how many: with consent, and within what an event may show. */
    public int photosKept() {
        Work work = school.snapshot().get().work();
        return work.events().stream()
                .map(event -> event.photosToShow())
                .mapToInt(photos -> photos.size() - sending().shown(photos).size())
                .sum();
    }

    /** The next smaller side of photos, in pixels; none below the smallest. */
    public OptionalInt smallerSide() {
        int at = Sending.SIDES.indexOf(sending().photoSide());
        return at + 1 < Sending.SIDES.size() ? OptionalInt.of(Sending.SIDES.get(at + 1)) : OptionalInt.empty();
    }

    /** One photo less for the events that show the most; none where no event shows more than one. */
    public OptionalInt fewerPhotos() {
        int most = school.snapshot().get().work().events().stream()
                .map(event -> sending().shown(event.photosToShow()))
                .mapToInt(List::size)
                .max()
                .orElse(0);
        return most > 1 ? OptionalInt.of(most - 1) : OptionalInt.empty();
    }

    /** Shows photos with this long side, in pixels. */
    public void takeSide(int side) {
        save(sending().withPhotoSide(side));
    }

    /** Shows so many photos of an event at most. */
    public void takePhotos(int photos) {
        save(sending().withPhotosPerEvent(photos));
    }

    /** Shows all photos as they are in the file. */
    public void takeAll() {
        save(sending().withPhotosPerEvent(Sending.USUAL.photosPerEvent()).withPhotoSide(Sending.USUAL.photoSide()));
    }

    /** Whether all photos are shown as they are. */
    public boolean showsAll() {
        return sending().photosPerEvent() == 0 && sending().showsPhotosAsTheyAre();
    }

    private void save(Sending sending) {
        school.change(
                SAVING,
                file -> {
                    file.file().stationery().save(sending);
                    return sending;
                },
                _ -> {});
    }

    private Optional<Size> measured() {
        return Optional.ofNullable(shown.getValue())
                .map(pdf -> new Size(
                        Sending.messageBytes(pdf.about().bytes()), sending().limitBytes()));
    }
}
