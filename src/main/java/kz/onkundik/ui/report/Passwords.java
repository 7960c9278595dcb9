package kz.onkundik.ui.report;

import javafx.scene.control.PasswordField;

/** Takes a password out of its field without a text of it being made, as far as JavaFX allows, and empties the field. */
final class Passwords {
    private Passwords() {}

    /** @return wiped by who takes it */
    static char[] take(PasswordField field) {
        CharSequence typed = field.getCharacters();
        char[] password = new char[typed.length()];
        for (int at = 0; at < password.length; at++) {
            password[at] = typed.charAt(at);
        }
        field.clear();
        return password;
    }
}
