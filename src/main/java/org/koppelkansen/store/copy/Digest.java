package org.koppelkansen.store.copy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Tells whether bytes are still the same.
final class Digest {
    private Digest() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
