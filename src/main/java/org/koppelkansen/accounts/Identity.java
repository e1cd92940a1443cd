package org.koppelkansen.accounts;

/// Somebody as a provider knows them.
///
/// @param issuer address of the provider
/// @param subject never given to anybody else by this provider, unlike a name or an address
/// @param name as others see it
public record Identity(String issuer, String subject, String name) {}
