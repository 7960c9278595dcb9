package kz.onkundik.document;

import java.util.List;

/**
 * What came of writing a document.
 *
 * @param pages how many pages it has
 * @param missing the characters that no font has, each once, in the order of their code points; they were printed as a
 *     visible mark
 */
public record Written(int pages, List<String> missing) {
    public Written {
        missing = List.copyOf(missing);
    }
}
