package kz.onkundik.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import kz.onkundik.text.Messages;

/** The words of {@code --help} as picocli asks for them: its key {@code onkundik.new.chain} is ours after a prefix. */
final class HelpWords extends ResourceBundle {
    private static final String PREFIX = "cli.help.";

    private final Messages messages;

    HelpWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected Object handleGetObject(String key) {
        return messages.has(PREFIX + key) ? messages.text(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(messages.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList());
    }
}
