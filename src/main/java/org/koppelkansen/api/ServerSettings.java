package org.koppelkansen.api;

import org.koppelkansen.api.access.AccessSettings;
import org.koppelkansen.api.background.Background;

/// Where the server listens, whom it lets in how, and what lies under its maps.
///
/// @param port 0 for any that is free
/// @param address of this machine; `127.0.0.1` lets nobody in from outside
/// @param behindProxy whether a proxy in front says in its headers who really asks, and how
public record ServerSettings(
        String address, int port, boolean behindProxy, AccessSettings access, Background background) {
    public ServerSettings(String address, int port) {
        this(address, port, false, AccessSettings.PLAIN, Background.NONE);
    }
}
