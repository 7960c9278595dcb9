package kz.onkundik.school;

/** Which report it is: one for now, or the one that closes the campaign. */
public enum ReportKind {
    INTERIM,
    FINAL
}
