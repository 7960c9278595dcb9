package kz.onkundik.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every sentence of the bundles is said somewhere. */
class UnusedKeysTest {
    @Test
    void everyKeyCanBeAskedForByTheProgram() throws IOException {
        var messages = new Messages(Language.KK);
        Set<String> keys = messages.keys();
        var templates = new TreeSet<String>();
        keys.forEach(key -> templates.add(messages.template(key)));
        assertEquals(List.of(), new UsedKeys(UsedKeys.sources(), templates).unused(keys));
    }

    @Test
    void aKeyThatNobodyAsksForIsFound() {
        String source = """
                enum State { IN_PROGRESS } // "plan.told"
                words.text("plan.title"); words.text("plan.state." + state.name().toLowerCase());
                words.text("plan.step." + 1); words.text("report.kind." + kind + ".hint", "final");
                """;
        var used = new UsedKeys(source, List.of("{0@chain}"));
        assertEquals(
                List.of("chain.lost", "plan.gone", "plan.state.lost", "plan.told"),
                used.unused(Set.of(
                        "plan.title",
                        "plan.state.in-progress",
                        "plan.step.1",
                        "report.kind.final.hint",
                        "chain.IN_PROGRESS",
                        "plan.gone",
                        "plan.told",
                        "plan.state.lost",
                        "chain.lost")));
    }
}
