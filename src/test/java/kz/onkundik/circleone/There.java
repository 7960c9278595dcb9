package kz.onkundik.circleone;

/** Half of a circle of rooms, for the rule that forbids it. */
public final class There {
    kz.onkundik.circletwo.AndBack back;
}
