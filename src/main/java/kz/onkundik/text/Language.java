package kz.onkundik.text;

import java.util.Locale;

/** The three languages of the program; documents are written in the first two. */
public enum Language {
    KK("kk-KZ"),
    RU("ru-KZ"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** The locale for dates, numbers and the PDF's language tag: {@code kk-KZ}, {@code ru-KZ}, {@code en-GB}. */
    public Locale locale() {
        return locale;
    }

    /** The two letters used in files and options: {@code kk}, {@code ru}, {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The text with a capital letter at its start. */
    public String capitalised(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }

    /** @return the language of such a code, or null for another code */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        return null;
    }
}
