package kz.onkundik.document;

/**
 * A file inside the PDF (PDF/A-3, clause 6.8).
 *
 * <p>A class, not a record: it keeps its own copy of the bytes.
 */
public final class Attachment {
    private final String name;
    private final String description;
    private final String mimeType;
    private final Relationship relationship;
    private final byte[] bytes;

    /**
     * @param name the file's name, such as {@code report.json}
     * @param description what it is, for the reader
     * @param mimeType such as {@code application/json}
     * @param relationship what it is to the document
     * @param bytes kept exactly
     */
    public Attachment(String name, String description, String mimeType, Relationship relationship, byte[] bytes) {
        this.name = name;
        this.description = description;
        this.mimeType = mimeType;
        this.relationship = relationship;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public String mimeType() {
        return mimeType;
    }

    public Relationship relationship() {
        return relationship;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** What the file is to the document: the key AFRelationship of ISO 32000-2, 7.11.3. */
    public enum Relationship {
        SOURCE("Source"),
        DATA("Data"),
        ALTERNATIVE("Alternative"),
        SUPPLEMENT("Supplement");

        private final String key;

        Relationship(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
