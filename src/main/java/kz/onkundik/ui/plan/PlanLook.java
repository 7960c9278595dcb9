package kz.onkundik.ui.plan;

import org.kordamp.ikonli.feather.Feather;

/** How the plan is looked at. */
public enum PlanLook {
    TABLE("plan.look.table", Feather.LIST),
    DAYS("plan.look.days", Feather.COLUMNS);

    private final String key;
    private final Feather icon;

    PlanLook(String key, Feather icon) {
        this.key = key;
        this.icon = icon;
    }

    String key() {
        return key;
    }

    Feather icon() {
        return icon;
    }
}
