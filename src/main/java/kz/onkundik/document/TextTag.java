package kz.onkundik.document;

import java.util.IdentityHashMap;
import kz.onkundik.text.Language;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Which structure elements a paragraph's runs belong to: its own, or one inside it for a link or another language. */
final class TextTag {
    private final StructureTree tree;
    private final PDStructureElement element;
    private final Language language;
    private final IdentityHashMap<Run, PDStructureElement> inside = new IdentityHashMap<>();

    /**
     * @param element the paragraph's, or null for what is repeated and read nowhere
     * @param language of the text around
     */
    TextTag(StructureTree tree, PDStructureElement element, Language language) {
        this.tree = tree;
        this.element = element;
        this.language = language;
    }

    /** The run's element, made when it is first drawn so that it stands in the order of reading; null for an artifact. */
    PDStructureElement of(Run run) {
        boolean foreign = run.language() != null && run.language() != language;
        if (element == null || (run.link() == null && !foreign)) {
            return element;
        }
        return inside.computeIfAbsent(run, _ -> {
            PDStructureElement child = tree.child(element, run.link() == null ? "Span" : "Link");
            if (foreign) {
                child.setLanguage(run.language().locale().toLanguageTag());
            }
            return child;
        });
    }
}
