package org.koppelkansen.api.deliveries;

import java.util.Optional;
import org.koppelkansen.register.Delivered;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Puts what the register says of changes into answers.
record DeliveryJson(JsonMapper json) {
    /// A work that merging would change.
    ///
    /// @param kind `added`, `changed`, `returned` or `withdrawn`
    /// @param overwritten whether what was changed in the register is undone
    /// @param before what of it was otherwise; absent of a new work
    /// @param after what that becomes; absent of a withdrawn work
    record ChangeAnswer(
            String work, String kind, boolean overwritten, Optional<JsonNode> before, Optional<JsonNode> after) {}

    ChangeAnswer change(Delivered.Difference difference) {
        return new ChangeAnswer(
                difference.work(),
                difference.kind().key(),
                difference.overwritten(),
                node(difference.difference().before()),
                node(difference.difference().after()));
    }

    private Optional<JsonNode> node(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty()).map(json::readTree);
    }
}
