package org.koppelkansen.api.register;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.koppelkansen.api.answer.Api;

/// The address of a work. Ids come from sources, and can hold a slash or anything else: one that cannot stand in a
/// path as it is stands there as `~` and base64url.
final class WorkPath {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]*");

    private WorkPath() {}

    static String of(String id) {
        return Api.PATH + "/works/" + (PLAIN.matcher(id).matches() ? id : "~" + base64(id));
    }

    /// The id that the last step of a path means, whichever way it is spelt.
    static String id(String step) {
        if (!step.startsWith("~")) {
            return step;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(step.substring(1)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return step;
        }
    }

    private static String base64(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }
}
