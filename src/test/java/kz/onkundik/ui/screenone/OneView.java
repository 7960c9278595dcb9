package kz.onkundik.ui.screenone;

/** A screen that knows another one, for the rule that forbids it. */
public final class OneView {
    kz.onkundik.ui.screentwo.TwoView other;
}
