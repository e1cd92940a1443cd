package org.koppelkansen.api;

/// Where the server listens.
///
/// @param port 0 for any that is free
/// @param address of this machine; `127.0.0.1` lets nobody in from outside
public record ServerSettings(String address, int port) {}
