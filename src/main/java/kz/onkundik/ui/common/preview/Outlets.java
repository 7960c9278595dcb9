package kz.onkundik.ui.common.preview;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where a shown document can go.
 *
 * @param copies where a copy is put for a viewer to open; private to the person
 * @param open opens a file with the program that the person uses for it
 */
public record Outlets(Printing printing, Path copies, Consumer<Path> open) {}
