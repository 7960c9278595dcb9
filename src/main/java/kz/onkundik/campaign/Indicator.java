package kz.onkundik.campaign;

import java.util.List;
import kz.onkundik.text.LocalText;

/**
 * A number that is asked for.
 *
 * @param unit {@code persons}, {@code items}, {@code KZT}
 * @param scope whether it is counted at each event or once for the report
 * @param partOf the id of the indicator that it is a part of, or null
 * @param disjoint the name of the group of parts that may not exceed the whole together, or null
 * @param whenJoint how two institutions' counts of one joint event combine; null for those of a report
 * @param isPublic whether it may stand in texts for the web
 * @param distinctOf for an indicator of the report: the event indicators whose people it counts once each
 * @param adults whether it counts adults who took part, who are shown apart from the children
 */
public record Indicator(
        String id,
        String unit,
        LocalText label,
        Scope scope,
        String partOf,
        String disjoint,
        WhenJoint whenJoint,
        boolean isPublic,
        List<String> distinctOf,
        boolean adults) {

    /** A number of its own that is counted at each event, and has no id yet. */
    public static Indicator counted(String unit, LocalText label) {
        return new Indicator("", unit, label, Scope.EVENT, null, null, WhenJoint.SUM, true, List.of(), false);
    }

    /** The same with this id, where it had none. */
    public Indicator named(String other) {
        return new Indicator(other, unit, label, scope, partOf, disjoint, whenJoint, isPublic, distinctOf, adults);
    }

    /** The same under this name. */
    public Indicator called(LocalText other) {
        return new Indicator(id, unit, other, scope, partOf, disjoint, whenJoint, isPublic, distinctOf, adults);
    }

    /** Where it is counted. */
    public enum Scope {
        EVENT,
        REPORT
    }

    /** How counts of a joint event combine. */
    public enum WhenJoint {
        SUM,
        ONCE
    }
}
