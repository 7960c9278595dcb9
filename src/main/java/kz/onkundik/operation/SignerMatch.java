package kz.onkundik.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Person;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.text.Folding;

/** Whether a key belongs to the institution or the person that a report names as its signer, as far as is known. */
public enum SignerMatch {
    /** The key's organisation is the institution, or its owner has the signer's name. */
    SAME,
    /** The key is another organisation's, or another person's. */
    OTHER,
    /** Nothing in the key or in the file could tell. */
    UNKNOWN;

    private static final int SURNAME_AND_NAME = 2;

    /** The institution's number decides where both have one; else the names do. */
    public static SignerMatch of(Institution institution, KeyFacts key) {
        if (KeyOwnership.isAnothers(institution.uuid(), institution.bin(), key)) {
            return OTHER;
        }
        if (key.bin().isPresent() && KeyOwnership.realBin(institution.bin()).isPresent()) {
            return SAME;
        }
        if (key.own()) {
            return SAME;
        }
        Optional<Person> head = institution.person("head");
        if (head.isEmpty() || key.iin().isEmpty()) {
            return UNKNOWN;
        }
        return isSameName(head.get().name(), key.fullName()) ? SAME : OTHER;
    }

    /** The surname agrees, and the given name or its first letter. */
    private static boolean isSameName(String ours, String theirs) {
        List<String> left = words(ours);
        List<String> right = words(theirs);
        return left.size() >= SURNAME_AND_NAME
                && right.size() >= SURNAME_AND_NAME
                && left.getFirst().equals(right.getFirst())
                && (left.get(1).startsWith(right.get(1)) || right.get(1).startsWith(left.get(1)));
    }

    private static List<String> words(String name) {
        return Arrays.stream(Folding.folded(name).split("[\\s.]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
