package kz.onkundik.operation.trust;

import java.time.LocalDate;
import java.time.ZoneId;
import kz.onkundik.operation.KeyWords;
import kz.onkundik.report.keys.ShownKey;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.text.Messages;

/** What is printed of a key on papers about keys. */
final class PrintedKey {
    private PrintedKey() {}

    static ShownKey of(KeyFacts key, ZoneId zone, Messages messages) {
        return new ShownKey(
                key.fingerprint(),
                key.fullName(),
                KeyWords.kind(messages, key.kind()),
                LocalDate.ofInstant(key.notBefore(), zone),
                LocalDate.ofInstant(key.notAfter(), zone),
                key.own());
    }
}
