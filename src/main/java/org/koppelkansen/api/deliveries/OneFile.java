package org.koppelkansen.api.deliveries;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.BiFunction;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.deliver.UploadedFile;
import org.koppelkansen.sources.Source;
import org.koppelkansen.sources.UnreadableSource;

/// Takes in forms with a single file that is read at once and not kept.
///
/// @param mostBytes that such a file may have
/// @param mostRows that such a file may have
record OneFile(TakeIn takeIn, long mostBytes, long mostRows) {
    /// Of what lies packed in such a file, in its bytes.
    private static final int MOST_UNPACKED = 10;

    /// @throws Problem when there is no such form, not one file, or it cannot be read
    <T> T read(HttpServletRequest request, BiFunction<Source, TakeIn.Form, T> reading) {
        try {
            return takeIn.read(request, mostBytes, form -> reading.apply(file(form), form));
        } catch (UnreadableSource e) {
            throw new Problem(ProblemCode.UNREADABLE_SOURCE, e.sentence(), Map.of());
        }
    }

    private Source file(TakeIn.Form form) {
        return UploadedFile.in(form.folder(), mostRows, mostBytes * MOST_UNPACKED)
                .orElseThrow(() -> new Problem(
                        ProblemCode.WRONG_BODY,
                        "Stuur één bestand in het veld `file`.",
                        "Send one file in the field `file`."));
    }
}
