package kz.onkundik.signature;

import java.util.List;

/**
 * The words of a signature, in the document's language.
 *
 * @param name who signs; the signature dictionary's /Name
 * @param reason why; /Reason
 * @param location where; /Location
 * @param lines what the visible block shows, from top to bottom
 */
public record SignatureWords(String name, String reason, String location, List<String> lines) {
    public SignatureWords {
        lines = List.copyOf(lines);
    }
}
