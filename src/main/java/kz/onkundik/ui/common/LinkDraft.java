package kz.onkundik.ui.common;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.Event.Publication;
import kz.onkundik.school.check.WebAddress;

/** A link as it is typed. Its address is kept as typed even where it is malformed, so that nothing is lost. */
public final class LinkDraft {
    private static final String SCHEME = "https://";

    private final UUID uuid;
    private final StringProperty outlet;
    private final StringProperty url;
    private final StringProperty date;

    LinkDraft(Publication publication) {
        uuid = publication.uuid();
        outlet = new SimpleStringProperty(publication.outlet());
        url = new SimpleStringProperty(publication.url());
        date = new SimpleStringProperty(DayText.said(publication.date()));
    }

    public UUID uuid() {
        return uuid;
    }

    /** A key of the campaign's outlets. */
    public StringProperty outlet() {
        return outlet;
    }

    public StringProperty url() {
        return url;
    }

    /** The day of publication, or empty. */
    public StringProperty date() {
        return date;
    }

    /** What must be mended: {@code events.link-malformed} with the address, {@code events.date-malformed}. */
    public Optional<Problem> parse() {
        var place = new Place("event", uuid.toString(), "url");
        if (!address().isEmpty() && !WebAddress.isValid(address())) {
            return Optional.of(Problem.error("events.link-malformed", place, address()));
        }
        return !date.get().isBlank() && DayText.read(date.get()).isEmpty()
                ? Optional.of(Problem.error("events.date-malformed", place, date.get()))
                : Optional.empty();
    }

    /** The link; empty while it has no address. */
    Optional<Publication> publication() {
        LocalDate day = DayText.read(date.get()).orElse(null);
        return address().isEmpty()
                ? Optional.empty()
                : Optional.of(new Publication(uuid, outlet.get(), address(), day));
    }

    /** People paste addresses without their beginning. */
    private String address() {
        String typed = url.get().strip();
        return !typed.contains("://") && WebAddress.isValid(SCHEME + typed) ? SCHEME + typed : typed;
    }
}
