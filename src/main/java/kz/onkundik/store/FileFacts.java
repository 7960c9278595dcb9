package kz.onkundik.store;

/**
 * How large an open file is, and of what.
 *
 * @param bytes of the whole file
 * @param freeBytes that compacting would give back
 * @param photos how many pictures lie in it, shown or not
 * @param photoBytes of the pictures
 * @param acts how many things were done to it
 */
public record FileFacts(long bytes, long freeBytes, int photos, long photoBytes, int acts) {}
