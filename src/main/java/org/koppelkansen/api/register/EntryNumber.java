package org.koppelkansen.api.register;

import java.util.Optional;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Text;

/// The number of an entry of the journal, as it is asked for.
public final class EntryNumber {
    private EntryNumber() {}

    public static long of(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(() -> FieldError.problem(
                        ProblemCode.WRONG_PARAMETER,
                        "after",
                        "unreadable",
                        new Text(
                                "`after` is het nummer van een regel, niet ‘" + text + "’.",
                                "`after` is the number of an entry, not ‘" + text + "’.")));
    }
}
