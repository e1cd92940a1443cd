package org.koppelkansen.api.deliveries;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.BiFunction;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.deliver.UploadFolder;
import org.koppelkansen.deliver.UploadedFile;
import org.koppelkansen.sources.Source;
import org.koppelkansen.sources.UnreadableSource;

/// Takes in forms with a single file that is read at once and not kept.
///
/// @param mostRows that such a file may have
record OneFile(TakeIn takeIn, long mostRows) {
    /// @throws Problem when there is no such form, not one file, or it cannot be read
    <T> T read(HttpServletRequest request, BiFunction<Source, TakeIn.Form, T> reading) {
        TakeIn.Form form = takeIn.form(request);
        try (UploadFolder folder = form.folder()) {
            Source file = UploadedFile.in(folder, mostRows)
                    .orElseThrow(() -> new Problem(
                            ProblemCode.WRONG_BODY,
                            "Stuur één bestand in het veld `file`.",
                            "Send one file in the field `file`."));
            return reading.apply(file, form);
        } catch (UnreadableSource e) {
            throw new Problem(ProblemCode.UNREADABLE_SOURCE, e.sentence(), Map.of());
        }
    }
}
