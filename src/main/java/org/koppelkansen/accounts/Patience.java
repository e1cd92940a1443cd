package org.koppelkansen.accounts;

import java.time.Duration;

/// How long somebody waits who tried a password in vain: not at all for honest mistakes, then ever longer.
public final class Patience {
    /// So many mistakes are free, of one login.
    public static final int FREE_FOR_LOGIN = 5;

    /// So many are free from one address, behind which a whole office may sit.
    public static final int FREE_FOR_ADDRESS = 25;

    /// After so long without a mistake all is forgotten.
    public static final Duration MEMORY = Duration.ofHours(12);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private Patience() {}

    /// Twice as long with every mistake, at most a quarter of an hour: a guesser gets a hundred guesses a day, and
    /// nobody is kept out for longer by somebody else's guesses.
    ///
    /// @param failures those that were made, this one included
    public static Duration after(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - free, 20));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
