package kz.onkundik.cli;

import kz.onkundik.text.Language;
import picocli.CommandLine.Option;

/** {@code --lang}: the language of what is written, which is Kazakh or Russian as official papers are. */
final class DocumentLanguage {
    private static final String LANG = "--lang";

    @Option(names = LANG, paramLabel = "kk|ru", descriptionKey = "document.lang")
    private Language language = Language.KK;

    /** @throws WrongUse for a language that documents are not written in */
    Language required() {
        if (language == Language.EN) {
            throw new WrongUse("cli.wrong.value", LANG, language.code());
        }
        return language;
    }
}
