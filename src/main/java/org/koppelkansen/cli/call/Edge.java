package org.koppelkansen.cli.call;

import java.nio.file.Path;
import java.time.LocalDate;
import org.koppelkansen.cli.screen.Console;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.measure.Language;

/// Everything that a command learns from the machine instead of from its arguments.
///
/// @param today the day that counts where none is asked for
/// @param home folder of the program, where the demo town lies
/// @param version of the program
public record Edge(Console console, Language language, LocalDate today, Path home, String version) {
    /// Words and numbers in the language that is asked for.
    public Speech speech() {
        return new Speech(language);
    }
}
