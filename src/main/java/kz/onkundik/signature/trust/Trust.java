package kz.onkundik.signature.trust;

/** How well the key that signed for an institution is known to us. */
public enum Trust {
    /** Neither the institution nor the key was met before, or nobody has confirmed them yet. */
    NEW,
    /** A person has compared the fingerprint by a second channel. */
    CONFIRMED,
    /** The institution is known by another key; never accepted by itself. */
    CHANGED,
    /** This key was withdrawn. */
    REVOKED,
    /** This key is known as another institution's. */
    CONFLICT
}
