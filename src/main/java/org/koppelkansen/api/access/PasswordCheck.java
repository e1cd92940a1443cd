package org.koppelkansen.api.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.PasswordRules;
import org.koppelkansen.accounts.Passwords;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Text;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Finds the account that a login and a password belong to. Says the same, after as long, whether the login exists or
/// not.
final class PasswordCheck {
    private static final Text WRONG = new Text(
            "Deze inlognaam en dit wachtwoord horen niet bij elkaar.", "This login and this password do not match.");

    private final AccessParts parts;
    private final PasswordEncoder encoder;
    private final String nobodys;

    /// Hashing is slow on purpose: many who try at once must not take the machine from all others.
    private final Semaphore atOnce = new Semaphore(2);

    PasswordCheck(AccessParts parts, PasswordEncoder encoder, Secrets secrets) {
        this.parts = parts;
        this.encoder = encoder;
        this.nobodys = encoder.encode(secrets.code());
    }

    /// @param address of the machine that tries
    Account check(String login, String password, String address) {
        String lower = login.strip().toLowerCase(Locale.ROOT);
        Instant now = parts.clock().instant();
        Duration wait = parts.passwords().attempt(lower, address, now);
        if (wait.isPositive()) {
            throw tooMany(wait);
        }
        Optional<Passwords.Stored> stored = parts.passwords().find(lower);
        String normal = PasswordRules.normal(password);
        String encoded = stored.map(Passwords.Stored::encoded).orElse(nobodys);
        boolean matches = matches(normal, encoded);
        if (stored.isEmpty() || !matches) {
            parts.audit().failed(stored.map(Passwords.Stored::account), address, now);
            throw new Problem(ProblemCode.WRONG_LOGIN, WRONG, Map.of());
        }
        Passwords.Stored found = stored.get();
        parts.passwords().succeeded(found.account(), lower, address, now);
        if (encoder.upgradeEncoding(encoded)) {
            parts.passwords().strengthen(found.account(), encoded(normal));
        }
        return parts.accounts()
                .findAccount(found.account())
                .orElseThrow(() -> new Problem(ProblemCode.WRONG_LOGIN, WRONG, Map.of()));
    }

    /// A password as it is kept, when it may be one.
    String chosen(String password, String login, String name) {
        String normal = PasswordRules.normal(password);
        PasswordRules.objection(normal, login, name).ifPresent(objection -> {
            throw new Problem(ProblemCode.REFUSED, objection, Map.of());
        });
        return encoded(normal);
    }

    private boolean matches(String normal, String encoded) {
        atOnce.acquireUninterruptibly();
        try {
            return encoder.matches(normal, encoded);
        } finally {
            atOnce.release();
        }
    }

    private String encoded(String normal) {
        atOnce.acquireUninterruptibly();
        try {
            return encoder.encode(normal);
        } finally {
            atOnce.release();
        }
    }

    private static Problem tooMany(Duration wait) {
        long seconds = wait.plusSeconds(1).toSeconds();
        return new Problem(
                ProblemCode.TOO_MANY_ATTEMPTS,
                new Text(
                                "Er is te vaak een verkeerd wachtwoord geprobeerd. Wacht {0} seconden.",
                                "A wrong password was tried too often. Wait {0} seconds.")
                        .filled(seconds),
                Map.of("retryAfterSeconds", seconds));
    }
}
