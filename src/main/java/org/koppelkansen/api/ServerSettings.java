package org.koppelkansen.api;

import org.koppelkansen.api.access.AccessSettings;

/// Where the server listens, and whom it lets in how.
///
/// @param port 0 for any that is free
/// @param address of this machine; `127.0.0.1` lets nobody in from outside
public record ServerSettings(String address, int port, AccessSettings access) {
    public ServerSettings(String address, int port) {
        this(address, port, AccessSettings.PLAIN);
    }
}
