package kz.onkundik.settings;

/**
 * Where the window stood when it was closed, in pixels of the screen.
 *
 * @param maximized whether it filled the screen; the numbers are then what it returns to
 */
public record WindowBounds(int x, int y, int width, int height, boolean maximized) {}
