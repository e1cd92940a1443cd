package org.koppelkansen.api.register;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON merge patch (RFC 7396).
final class MergePatch {
    private MergePatch() {}

    /// Members of the patch in the place of those of `target`; null takes a member away.
    static JsonNode applied(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject()
                ? ((ObjectNode) target).deepCopy()
                : JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : patch.properties()) {
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else {
                merged.set(member.getKey(), applied(merged.path(member.getKey()), member.getValue()));
            }
        }
        return merged;
    }
}
