package kz.onkundik.settings;

/** Light, dark, or whatever the system is set to. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
}
