package kz.onkundik.school;

import kz.onkundik.text.LocalText;

/**
 * A member of the staff; never a child.
 *
 * @param role {@code head}, {@code deputy}, {@code executor} or {@code staff}
 * @param post the post as a document names it
 * @param name surname and initials as a document prints them
 * @param phone for the executor's line, or null
 */
public record Person(String role, LocalText post, String name, String phone) {}
