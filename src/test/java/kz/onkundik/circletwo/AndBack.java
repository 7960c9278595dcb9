package kz.onkundik.circletwo;

/** The other half of a circle of rooms. */
public final class AndBack {
    kz.onkundik.circleone.There there;
}
