package kz.onkundik.ui.common;

import java.util.Arrays;
import javafx.scene.control.PasswordField;

/** Takes a password out of its field without a text of it being made, as far as JavaFX allows, and empties the field. */
public final class Passwords {
    private Passwords() {}

    /** @return wiped by who takes it */
    public static char[] take(PasswordField field) {
        char[] password = copy(field);
        field.clear();
        return password;
    }

    /**
     * The password, which stays in its field until it has done its work.
     *
     * @return wiped by who takes it
     */
    public static char[] copy(PasswordField field) {
        CharSequence typed = field.getCharacters();
        char[] password = new char[typed.length()];
        for (int at = 0; at < password.length; at++) {
            password[at] = typed.charAt(at);
        }
        return password;
    }

    /** Overwrites passwords that have done their work. */
    public static void wipe(char[]... passwords) {
        for (char[] password : passwords) {
            Arrays.fill(password, '\0');
        }
    }
}
