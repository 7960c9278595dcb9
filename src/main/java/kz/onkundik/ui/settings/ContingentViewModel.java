package kz.onkundik.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.Work;
import kz.onkundik.ui.common.SchoolModel;

/** The institution's whole numbers in the campaign in work, as they are typed: how many pupils, how many teachers. */
public final class ContingentViewModel {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final String PERSONS = "persons";

    /**
     * One whole.
     *
     * @param text as typed; empty where it is not known
     */
    public record Whole(Indicator indicator, StringProperty text) {
        /** {@code events.count-malformed} with what was typed, or null. */
        public ObservableValue<Problem> problem() {
            return Bindings.createObjectBinding(
                    () -> isRight()
                            ? null
                            : Problem.error(
                                    "events.count-malformed",
                                    new Place("contingent", "", indicator.id()),
                                    text.get().strip()),
                    text);
        }

        boolean isRight() {
            return text.get().isBlank() || NUMBER.matcher(text.get().strip()).matches();
        }

        Optional<Long> value() {
            return text.get().isBlank()
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(text.get().strip()));
        }
    }

    private final SchoolModel school;
    private final ReadOnlyObjectWrapper<List<Whole>> wholes = new ReadOnlyObjectWrapper<>(List.of());
    private boolean following;

    public ContingentViewModel(SchoolModel school) {
        this.school = school;
        school.campaign().subscribe(this::offer);
        school.work().subscribe(this::show);
    }

    /** What can be counted whole in this campaign, in its order. */
    public ReadOnlyObjectProperty<List<Whole>> wholes() {
        return wholes.getReadOnlyProperty();
    }

    private void offer(Campaign campaign) {
        List<String> before =
                wholes.get().stream().map(whole -> whole.indicator().id()).toList();
        List<Indicator> people = campaign.indicators().stream()
                .filter(ContingentViewModel::isWhole)
                .toList();
        if (!before.equals(people.stream().map(Indicator::id).toList())) {
            wholes.set(people.stream()
                    .map(each -> new Whole(each, new SimpleStringProperty("")))
                    .toList());
            show(school.work().getValue());
            wholes.get().forEach(whole -> whole.text().subscribe((_, _) -> save()));
        }
    }

    /** Winners and those who were helped are counted once for an event; an institution does not have so many in all. */
    private static boolean isWhole(Indicator indicator) {
        return indicator.scope() == Indicator.Scope.EVENT
                && indicator.unit().equals(PERSONS)
                && indicator.whenJoint() == Indicator.WhenJoint.SUM;
    }

    private void show(Work work) {
        following = true;
        for (Whole whole : wholes.get()) {
            Long held = work.contingent().get(whole.indicator().id());
            if (whole.isRight() && !whole.value().equals(Optional.ofNullable(held))) {
                whole.text().set(held == null ? "" : held.toString());
            }
        }
        following = false;
    }

    private void save() {
        if (following || !wholes.get().stream().allMatch(Whole::isRight)) {
            return;
        }
        // What is not asked here stays: it came from elsewhere.
        Map<String, Long> typed = new LinkedHashMap<>(school.work().getValue().contingent());
        wholes.get().forEach(whole -> {
            typed.remove(whole.indicator().id());
            whole.value().ifPresent(value -> typed.put(whole.indicator().id(), value));
        });
        if (!typed.equals(school.work().getValue().contingent())) {
            school.change(
                    "settings.saving",
                    open -> {
                        open.file().saveContingent(open.campaign().id(), typed);
                        return typed;
                    },
                    _ -> {});
        }
    }
}
