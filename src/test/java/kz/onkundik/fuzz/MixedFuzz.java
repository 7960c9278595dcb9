package kz.onkundik.fuzz;

import java.util.ArrayList;
import java.util.List;
import kz.onkundik.signature.VerifierFuzz;

/** Fuzz target: all of them, told apart by the first byte, so that a short run starts one Java and not five. */
public final class MixedFuzz {
    private MixedFuzz() {}

    static List<byte[]> seeds() {
        var seeds = new ArrayList<byte[]>();
        for (int target = 0; target < FuzzTarget.ALL.size(); target++) {
            for (byte[] seed : FuzzTarget.ALL.get(target).seeds()) {
                byte[] input = new byte[seed.length + 1];
                input[0] = (byte) target;
                System.arraycopy(seed, 0, input, 1, seed.length);
                seeds.add(input);
            }
        }
        return seeds;
    }

    static List<String> words() {
        return FuzzTarget.ALL.stream()
                .flatMap(target -> target.words().stream())
                .distinct()
                .toList();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        var choices = new Choices(input);
        choices.of(FuzzTarget.ALL).reader().accept(choices.rest());
    }

    public static void fuzzerTearDown() {
        VerifierFuzz.fuzzerTearDown();
    }
}
