package kz.onkundik.architecture.breach.text;

/** Knows the program's start, which no room below it may. */
public final class Stray {
    kz.onkundik.app.Launcher launcher;
}
