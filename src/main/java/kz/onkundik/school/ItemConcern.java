package kz.onkundik.school;

/**
 * The institution's own word on whether an item concerns it, where it differs from the letter or needs a reason.
 *
 * @param item the item's id
 * @param reason why not, in words for the report; empty where it concerns us
 */
public record ItemConcern(String item, boolean concerns, String reason) {}
