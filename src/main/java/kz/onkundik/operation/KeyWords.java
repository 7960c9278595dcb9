package kz.onkundik.operation;

import kz.onkundik.signature.algorithm.KeyKind;
import kz.onkundik.text.Messages;

/** What people call the kinds of keys. */
public final class KeyWords {
    private KeyWords() {}

    /** The name of a family of algorithms: RSA and EC are called so everywhere. */
    public static String kind(Messages messages, KeyKind kind) {
        return kind == KeyKind.KZ_GOST_2015 ? messages.text("key.gost-2015") : kind.name();
    }
}
