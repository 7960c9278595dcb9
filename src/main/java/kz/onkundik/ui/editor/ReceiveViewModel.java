package kz.onkundik.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kz.onkundik.operation.CampaignOffer;
import kz.onkundik.operation.OfferedCampaigns;
import kz.onkundik.operation.ReceiveCampaign;
import kz.onkundik.problem.Failure;
import kz.onkundik.ui.common.SchoolModel;

/** A campaign that came as a file, on its way into the open file: looked at, then taken or not. */
public final class ReceiveViewModel {
    private final SchoolModel school;
    private final Supplier<Optional<Path>> campaignFile;
    private final Consumer<String> turn;
    private final ReceiveCampaign operation = new ReceiveCampaign();
    private final ObjectProperty<CampaignOffer> offer = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<CampaignOffer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();

    /**
     * @param campaignFile asks for a campaign's file
     * @param turn turns to the campaign of this id, once it is in the file
     */
    public ReceiveViewModel(SchoolModel school, Supplier<Optional<Path>> campaignFile, Consumer<String> turn) {
        this.school = school;
        this.campaignFile = campaignFile;
        this.turn = turn;
    }

    /** Why none was taken; null when all is well. */
    ReadOnlyObjectProperty<Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** What is offered, or chosen of what is offered; null while nothing is. */
    public ObjectProperty<CampaignOffer> offer() {
        return offer;
    }

    /** All that the file offers: another school's file may hold several campaigns. */
    ReadOnlyObjectProperty<List<CampaignOffer>> offers() {
        return offers.getReadOnlyProperty();
    }

    /** Asks for a file and looks at it. */
    public void choose() {
        campaignFile.get().ifPresent(this::read);
    }

    /** Looks at a file; why it is refused is told by the frame. */
    public void read(Path file) {
        school.read(
                "editor.reading",
                open -> OfferedCampaigns.in(file).stream()
                        .map(each -> operation.look(open, each))
                        .toList(),
                found -> {
                    failure.set(null);
                    offers.set(found);
                    offer.set(found.getFirst());
                });
    }

    /** Takes what is offered and turns to it. */
    public void take() {
        CampaignOffer taken = offer.get();
        String inWork = school.campaign().getValue().id();
        failure.set(null);
        school.change(
                "editor.taking",
                open -> {
                    operation.take(open, taken);
                    return taken.campaign().id();
                },
                id -> {
                    cancel();
                    if (!id.equals(inWork)) {
                        turn.accept(id);
                    }
                },
                failure::set);
    }

    /** Takes nothing. */
    public void cancel() {
        offer.set(null);
    }
}
