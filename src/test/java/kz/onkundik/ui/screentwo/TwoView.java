package kz.onkundik.ui.screentwo;

/** A screen that another one knows. */
public final class TwoView {}
