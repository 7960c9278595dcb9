package kz.onkundik.document;

import java.util.List;

/**
 * Blocks side by side without borders: a letterhead in two languages, a line for a signature. They stay on one page where
 * they fit on one.
 *
 * @param parts from left to right, which is also the order of reading
 * @param gapMm between them, in millimetres
 * @param atBottom whether short parts stand at the bottom rather than at the top
 */
public record Columns(List<Part> parts, float gapMm, boolean atBottom) implements Block {
    public Columns {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no columns");
        }
    }

    /**
     * One of the columns.
     *
     * @param weight its share of the width
     * @param blocks one below the other; none for white space
     */
    public record Part(float weight, List<StackedBlock> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }

        public Part(float weight, StackedBlock... blocks) {
            this(weight, List.of(blocks));
        }
    }
}
