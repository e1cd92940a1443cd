package org.koppelkansen.accounts;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.measure.Text;

/// What a password must be: long, and not what guessers try first. No classes of characters, no dates of expiry: those
/// make people choose worse ones (NIST SP 800-63B, section 3.1.1.2).
public final class PasswordRules {
    private static final int LEAST_LETTERS = 12;

    /// More than this the hash does not read.
    private static final int MOST_BYTES = 72;

    /// Of the commonest in published leaks those that are long enough, and the words of our own that anybody tries.
    private static final Set<String> COMMONEST = Set.of(
            "123456789012", "1234567890123", "12345678901234", "123456789123", "1234567891011", "123412341234",
            "123123123123", "111111111111", "000000000000", "121212121212", "987654321098", "qwertyuiop123",
            "qwertyuiop[]", "qwertyqwerty", "qwerty123456", "qwertyuiopas", "1q2w3e4r5t6y", "1q2w3e4r5t6y7u",
            "1qaz2wsx3edc", "q1w2e3r4t5y6", "asdfghjkl123", "zxcvbnm12345", "abcdefghijkl", "abcdefg12345",
            "password1234", "password12345", "passwordpassword", "password123456", "adminadminadmin",
            "administrator", "administrator1", "wachtwoord12", "wachtwoord123", "wachtwoord1234",
            "welkomwelkom", "welkom123456", "welcome12345", "welcome123456", "letmeinletmein", "iloveyou1234",
            "iloveyouiloveyou", "unknownunknown", "changemechangeme", "geheimgeheim", "geheim123456",
            "amsterdam123", "amsterdam1234", "koppelkansen", "koppelkansen1", "koppelkansen123", "koppelkans123");

    private PasswordRules() {}

    /// The same characters always as the same code points, however a keyboard makes them.
    public static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /// Why it is refused; empty when it is good.
    ///
    /// @param normal password, [#normal]
    public static Optional<Text> objection(String normal, String login, String name) {
        String lower = normal.toLowerCase(Locale.ROOT);
        if (normal.codePointCount(0, normal.length()) < LEAST_LETTERS) {
            return said("Neem een wachtwoord van minstens 12 tekens.", "Choose a password of at least 12 characters.");
        }
        if (normal.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return said("Neem een korter wachtwoord: hooguit 72 tekens, minder met bijzondere letters.",
                    "Choose a shorter password: at most 72 characters, fewer with special letters.");
        }
        if (isLike(lower, login) || isLike(lower, name)) {
            return said("Neem een wachtwoord waarin uw naam of inlognaam niet de hoofdzaak is.",
                    "Choose a password that is not mostly your name or login.");
        }
        if (COMMONEST.contains(lower) || lower.codePoints().distinct().count() < 5) {
            return said("Dit wachtwoord wordt te vaak gebruikt. Neem een ander.",
                    "This password is used too often. Choose another.");
        }
        return Optional.empty();
    }

    /// Mostly the same word: what is left without it is short.
    private static boolean isLike(String password, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() >= 4
                && password.contains(lower)
                && password.replace(lower, "").length() < LEAST_LETTERS / 2;
    }

    private static Optional<Text> said(String nl, String en) {
        return Optional.of(new Text(nl, en));
    }
}
