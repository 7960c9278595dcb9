package kz.onkundik.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.school.Institution.Letterhead;
import kz.onkundik.ui.common.TypedName;

/** What a letterhead shows besides the name, as it is typed. */
public final class TypedLetterhead {
    private final TypedName address = new TypedName();
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty site = new SimpleStringProperty("");

    public TypedName address() {
        return address;
    }

    public StringProperty phone() {
        return phone;
    }

    public StringProperty email() {
        return email;
    }

    public StringProperty site() {
        return site;
    }

    Letterhead parse() {
        return new Letterhead(address.parse(), typed(email), typed(phone), typed(site));
    }

    void show(Letterhead it) {
        address.show(it.address());
        phone.set(shown(it.phone()));
        email.set(shown(it.email()));
        site.set(shown(it.site()));
    }

    List<Observable> fields() {
        List<Observable> all = new ArrayList<>(List.of(phone, email, site));
        all.addAll(address.fields());
        return all;
    }

    private static String typed(StringProperty field) {
        return field.get().isBlank() ? null : field.get().strip();
    }

    private static String shown(String value) {
        return value == null ? "" : value;
    }
}
