package org.koppelkansen.cli.screen;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/// Where the program speaks: the two streams, how wide they are, and whether a person is looking.
///
/// @param width characters in a line
/// @param colour whether answers may be coloured
/// @param live whether the error stream is a terminal, so that a progress bar makes sense
/// @param nanos a clock for the progress bar only
public record Console(PrintStream out, PrintStream err, int width, boolean colour, boolean live, LongSupplier nanos) {
    /// What tables and sentences are made for; a wider terminal is not filled.
    public static final int WIDEST = 100;

    private static final int NARROWEST = 40;

    public Console {
        width = Math.clamp(width, NARROWEST, WIDEST);
    }

    /// Without colour or bar, 100 characters wide: what a pipe gets.
    public static Console plain(PrintStream out, PrintStream err) {
        return new Console(out, err, WIDEST, false, false, () -> 0);
    }

    /// The same without a progress bar.
    public Console still() {
        return new Console(out, err, width, colour, false, nanos);
    }
}
