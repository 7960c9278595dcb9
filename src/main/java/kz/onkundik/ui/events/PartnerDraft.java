package kz.onkundik.ui.events;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.school.Event.Partner;

/** Who helped to hold an event, as it is typed. */
public final class PartnerDraft {
    /** Another institution that held it with us. */
    static final String INSTITUTION = "institution";

    private final UUID institution;
    private final StringProperty type;
    private final StringProperty name;

    PartnerDraft(Partner partner) {
        institution = partner.institution();
        type = new SimpleStringProperty(partner.type());
        name = new SimpleStringProperty(partner.name() == null ? "" : partner.name());
    }

    /** A key of the campaign's partner types, or {@link #INSTITUTION}. */
    public StringProperty type() {
        return type;
    }

    public StringProperty name() {
        return name;
    }

    /** The partner; empty while it is nobody: neither known nor named. */
    Optional<Partner> partner() {
        String said = name.get().strip();
        UUID known = type.get().equals(INSTITUTION) ? institution : null;
        return said.isEmpty() && known == null ? Optional.empty() : Optional.of(new Partner(type.get(), said, known));
    }
}
