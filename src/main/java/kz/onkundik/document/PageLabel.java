package kz.onkundik.document;

/** Says which page this is, in the document's language: "Бет 3 / 7". */
@FunctionalInterface
public interface PageLabel {
    /**
     * @param page counted from 1
     * @param pages how many there are
     * @return the label, or an empty text for none
     */
    String of(int page, int pages);
}
