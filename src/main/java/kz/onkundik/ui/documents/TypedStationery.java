package kz.onkundik.ui.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Stationery;
import kz.onkundik.school.Stationery.Margins;
import kz.onkundik.school.Stationery.Typeface;
import kz.onkundik.ui.common.TypedName;

/** How documents look, as it is chosen and typed. */
public final class TypedStationery {
    private final ObjectProperty<Typeface> typeface = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> bodySize = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> tableSize = new SimpleObjectProperty<>();
    private final TypedNumber left = margin("left");
    private final TypedNumber right = margin("right");
    private final TypedNumber top = margin("top");
    private final TypedNumber bottom = margin("bottom");
    private final BooleanProperty landscapeTables = new SimpleBooleanProperty();
    private final BooleanProperty seal = new SimpleBooleanProperty();
    private final TypedName addressee = new TypedName();

    public ObjectProperty<Typeface> typeface() {
        return typeface;
    }

    /** Of running text, in points. */
    public ObjectProperty<Integer> bodySize() {
        return bodySize;
    }

    /** Of text in tables, in points. */
    public ObjectProperty<Integer> tableSize() {
        return tableSize;
    }

    /** The margins in millimetres: left, right, top, bottom. */
    public List<TypedNumber> margins() {
        return List.of(left, right, top, bottom);
    }

    public BooleanProperty landscapeTables() {
        return landscapeTables;
    }

    /** Whether a place for the seal is shown. */
    public BooleanProperty seal() {
        return seal;
    }

    /** To whom the letter is; empty for the superior. */
    public TypedName addressee() {
        return addressee;
    }

    /** What is typed, parsed; empty while a number is malformed, which {@link #problems} tells. */
    public Optional<Stationery> parse() {
        if (!problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Stationery(
                typeface.get(),
                bodySize.get(),
                tableSize.get(),
                new Margins(left.value(), right.value(), top.value(), bottom.value()),
                landscapeTables.get(),
                seal.get(),
                addressee.parse()));
    }

    /** The numbers that are none, or too small or large: {@code documents.not-within}. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        margins().forEach(margin -> margin.problem().ifPresent(found::add));
        return found;
    }

    /** Shows the look that the file holds. */
    void show(Stationery it) {
        typeface.set(it.typeface());
        bodySize.set(it.bodySize());
        tableSize.set(it.tableSize());
        left.show(it.margins().left());
        right.show(it.margins().right());
        top.show(it.margins().top());
        bottom.show(it.margins().bottom());
        landscapeTables.set(it.landscapeTables());
        seal.set(it.seal());
        addressee.show(it.addressee());
    }

    /** All that can be typed, to be watched. */
    List<Observable> fields() {
        List<Observable> all = new ArrayList<>(List.of(typeface, bodySize, tableSize, landscapeTables, seal));
        margins().forEach(margin -> all.add(margin.text()));
        all.addAll(addressee.fields());
        return all;
    }

    private static TypedNumber margin(String side) {
        return new TypedNumber("margin." + side, Stationery.LEAST_MARGIN, Stationery.MOST_MARGIN);
    }
}
