package org.koppelkansen.api.deliveries;

import java.util.Map;
import java.util.Optional;
import org.koppelkansen.api.register.KeptDocuments;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.space.Crs;

/// Puts what the register says of changes into answers.
record DeliveryJson(KeptDocuments documents) {
    /// A work that merging would change.
    ///
    /// @param kind `added`, `changed`, `returned` or `withdrawn`
    /// @param overwritten whether what was changed in the register is undone
    /// @param before what of it was otherwise; absent of a new work
    /// @param after what that becomes; absent of a withdrawn work
    record ChangeAnswer(
            String work,
            String kind,
            boolean overwritten,
            Optional<Map<String, Object>> before,
            Optional<Map<String, Object>> after) {}

    ChangeAnswer change(Delivered.Difference difference) {
        return new ChangeAnswer(
                difference.work(),
                difference.kind().key(),
                difference.overwritten(),
                document(difference.difference().before()),
                document(difference.difference().after()));
    }

    private Optional<Map<String, Object>> document(String text) {
        return documents.worded(text, Crs.WGS84).filter(some -> !some.isEmpty());
    }
}
