package kz.onkundik.ui.keys;

/** What is asked in place; one at a time. */
enum Panel {
    NONE,
    /** A new own key. */
    MAKE,
    /** Another key in the place of the own one. */
    REPLACE,
    /** The own key out of its backup. */
    RESTORE,
    /** The end of the own key. */
    WITHDRAW_OWN,
    /** Where a key of the state lies whose enrolment letter is wanted. */
    LETTER,
    /** Whether another's key is what it says to be. */
    CONFIRM,
    /** The end of another's key. */
    WITHDRAW,
    /** The list of confirmed keys, to be signed. */
    EXPORT,
    /** A list of keys that was read. */
    IMPORT
}
