package kz.onkundik.fuzz;

import java.util.List;
import kz.onkundik.signature.VerifierFuzz;

/** Fuzz target: all of them, told apart by the first byte, so that a short run starts one Java and not five. */
public final class MixedFuzz {
    private static final List<FuzzTarget> TARGETS = List.of(FuzzTarget.values());

    private MixedFuzz() {}

    static List<byte[]> seeds() {
        return TARGETS.stream()
                .flatMap(target -> target.seeds().stream().map(seed -> of(target, seed)))
                .toList();
    }

    private static byte[] of(FuzzTarget target, byte[] seed) {
        byte[] input = new byte[seed.length + 1];
        input[0] = (byte) target.ordinal();
        System.arraycopy(seed, 0, input, 1, seed.length);
        return input;
    }

    public static void fuzzerTestOneInput(byte[] input) {
        var choices = new Choices(input);
        choices.of(TARGETS).read(choices.rest());
    }

    public static void fuzzerTearDown() {
        VerifierFuzz.fuzzerTearDown();
    }

    static List<String> words() {
        return TARGETS.stream()
                .flatMap(target -> target.words().stream())
                .distinct()
                .toList();
    }
}
