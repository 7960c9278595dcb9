package kz.onkundik.document;

import java.util.List;

/**
 * Blocks that stay on one page where they fit on one.
 *
 * @param blocks in reading order
 */
public record Together(List<Block> blocks) implements Block {
    public Together {
        blocks = List.copyOf(blocks);
    }

    public Together(Block... blocks) {
        this(List.of(blocks));
    }
}
