package kz.onkundik.ui.editor;

import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.TypedName;

/** A type of institution as it is typed. */
final class TypeDraft {
    private final TypedName name = new TypedName();
    private String id;
    private LocalText shown;

    /**
     * @param id empty for one that the campaign does not know yet
     * @param shown its name, or null
     */
    TypeDraft(String id, LocalText shown) {
        this.id = id;
        this.shown = shown;
        name.show(shown);
    }

    String id() {
        return id;
    }

    TypedName name() {
        return name;
    }

    boolean isNew() {
        return id.isEmpty();
    }

    /** Whether the name of one that is known was wiped out. */
    boolean isNameless() {
        return !isNew() && name.parse() == null;
    }

    /** Whether the file does not hold what is typed. */
    boolean isChanged() {
        return name.parse() != null && !parse().equals(shown);
    }

    /** To be asked only where something is typed. */
    LocalText parse() {
        return ItemDraft.kept(name.parse(), shown);
    }

    /** Whether it is the type of this id, and the file holds it by this name. */
    boolean isKept(String known, LocalText now) {
        return id.equals(known) && now.equals(shown);
    }

    /** Says what is kept in the file now; what stands in the fields stays. */
    void base(String kept, LocalText now) {
        id = kept;
        shown = now;
    }
}
