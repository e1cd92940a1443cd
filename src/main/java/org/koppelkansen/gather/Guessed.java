package org.koppelkansen.gather;

import java.util.List;
import java.util.Map;
import org.koppelkansen.profile.Field;
import org.koppelkansen.profile.GuessColumns;
import org.koppelkansen.works.FindingCode;

/// Completes a profile that guesses with what the source itself shows.
final class Guessed {
    private Guessed() {}

    /// The delivery with columns for every field that could be guessed; each guess is noted.
    static Delivery columns(Delivery delivery, FileNotes notes) {
        if (!delivery.profile().choices().guess()) {
            return delivery;
        }
        Map<Field, List<String>> guess = GuessColumns.of(delivery.source()).columns();
        guess.forEach((field, columns) -> {
            if (!delivery.profile().columns().candidates().containsKey(field)) {
                notes.once(FindingCode.COLUMN_GUESSED, String.join(", ", columns), field.key());
            }
        });
        return new Delivery(
                delivery.source(),
                delivery.profile().with(delivery.profile().columns().with(guess)));
    }
}
