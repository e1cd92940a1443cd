package org.koppelkansen.api.answer;

import java.util.Optional;

/// Who answers for a server, as its description names them.
///
/// @param url web address
public record Contact(Optional<String> name, Optional<String> email, Optional<String> url) {
    public static final Contact NONE = new Contact(Optional.empty(), Optional.empty(), Optional.empty());
}
