package kz.onkundik.document;

/**
 * An empty signature field, tagged and visible, ready for a signature to be added; at most one in a document.
 *
 * @param name the field's name, by which the signer finds it
 * @param tooltip what it is for, said aloud (PDF/UA, 7.18.1)
 * @param widthMm its width; it becomes narrower where there is less room
 * @param heightMm its height
 */
public record SignatureField(String name, String tooltip, float widthMm, float heightMm) implements StackedBlock {}
