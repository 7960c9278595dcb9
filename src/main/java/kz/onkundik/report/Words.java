package kz.onkundik.report;

import kz.onkundik.document.Text;
import kz.onkundik.text.Formats;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.text.Messages;
import kz.onkundik.text.OwnWords;

/** The words of a document in its language, each run that is in another one marked so. */
public record Words(Messages messages) {
    /** The document's language. */
    public Language language() {
        return messages.language();
    }

    /** How dates and numbers are written. */
    public Formats formats() {
        return messages.formats();
    }

    /** A sentence of the program. */
    public String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Text of the program. */
    public Text text(String key, Object... arguments) {
        return Text.of(say(key, arguments));
    }

    /** Text that exists in several languages, in the document's if it can be. */
    public Text text(LocalText text) {
        return marked(text.in(language()), text.languageIn(language()));
    }

    /** Text as the school typed it. */
    public Text own(String text) {
        return marked(text, OwnWords.languageOf(text));
    }

    private Text marked(String text, Language of) {
        return of == language() ? Text.of(text) : Text.of(text).in(of);
    }
}
