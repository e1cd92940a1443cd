package org.koppelkansen.api.access;

import java.util.Base64;
import org.koppelkansen.accounts.Token;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;

/// Draws what nobody can guess.
final class Secrets {
    private static final int BYTES = 32;
    private static final int LETTERS_OF_ID = 16;

    private final StringKeyGenerator keys =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), BYTES);

    /// For a one-time link.
    String code() {
        return keys.generateKey();
    }

    String token() {
        return Token.PREFIX + keys.generateKey();
    }

    /// Names something for good, is no secret, and says nothing of how many there are.
    String id(String kind) {
        return kind + "-" + keys.generateKey().substring(0, LETTERS_OF_ID);
    }
}
