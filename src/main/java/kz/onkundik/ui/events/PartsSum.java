package kz.onkundik.ui.events;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.onkundik.campaign.Indicator;

/**
 * Parts that exclude each other, against their whole.
 *
 * @param whole what the whole is, or null where nothing is typed
 * @param parts the parts in the campaign's order
 */
record PartsSum(Typed whole, List<Typed> parts) {

    /**
     * A number of the group.
     *
     * @param value as it is typed, or null
     * @param most how many the institution has, or null
     */
    record Typed(Indicator indicator, Long value, Long most) {}

    /** Another value for one number, with which all is right. */
    record Mend(Indicator indicator, long value) {}

    long sum() {
        return typed().mapToLong(Typed::value).sum();
    }

    boolean isEmpty() {
        return typed().findAny().isEmpty();
    }

    /** As the check sees it: too much, or all is typed and it is not the whole. */
    boolean isWrong() {
        return whole.value() != null
                && !isEmpty()
                && (sum() > whole.value() || (isComplete() && sum() != whole.value()));
    }

    /** Whether the parts are the whole. */
    boolean isRight() {
        return whole.value() != null && isComplete() && sum() == whole.value();
    }

    /** How much the parts lack; negative where they are too much. */
    long lack() {
        return whole.value() == null ? 0 : whole.value() - sum();
    }

    /** What may be meant: first one part, where it can be guessed, then the whole. */
    List<Mend> mends() {
        if (isRight() || isEmpty()) {
            return List.of();
        }
        Stream<Mend> ofWhole = isComplete() || isWrong() ? Stream.of(new Mend(whole.indicator(), sum())) : Stream.of();
        return Stream.concat(guess().stream(), ofWhole).toList();
    }

    /** The one part that is not typed yet, or the one whose digits were swapped. */
    private Optional<Mend> guess() {
        if (whole.value() == null) {
            return Optional.empty();
        }
        List<Mend> missing = parts.stream()
                .filter(part -> part.value() == null)
                .flatMap(this::filled)
                .toList();
        List<Mend> swapped = parts.stream()
                .filter(part -> part.value() != null)
                .flatMap(part -> filled(part).filter(mend -> sameDigits(mend.value(), part.value())))
                .toList();
        boolean oneMissing = parts.stream().filter(part -> part.value() == null).count() == 1;
        if (oneMissing) {
            return missing.stream().findFirst();
        }
        return swapped.size() == 1 ? Optional.of(swapped.getFirst()) : Optional.empty();
    }

    /** The part as what the others leave, where that can be. */
    private Stream<Mend> filled(Typed part) {
        long left = lack() + (part.value() == null ? 0 : part.value());
        boolean possible = left >= 0 && (part.most() == null || left <= part.most());
        return possible ? Stream.of(new Mend(part.indicator(), left)) : Stream.of();
    }

    private boolean isComplete() {
        return parts.stream().map(Typed::value).allMatch(Objects::nonNull);
    }

    private Stream<Typed> typed() {
        return parts.stream().filter(part -> part.value() != null);
    }

    private static boolean sameDigits(long one, long other) {
        return one != other && Arrays.equals(digits(one), digits(other));
    }

    private static int[] digits(long number) {
        return Long.toString(number).chars().sorted().toArray();
    }
}
