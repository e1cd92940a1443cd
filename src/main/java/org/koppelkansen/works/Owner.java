package org.koppelkansen.works;

import java.util.List;

/// An organisation that decides on and pays for works, with the other names that files give it.
public record Owner(OwnerId id, String name, List<String> aliases) {
    public Owner {
        aliases = List.copyOf(aliases);
    }
}
