package org.koppelkansen.api.answer;

/// Leads to another resource.
///
/// @param href path and query, from the root of this server
public record Link(String href) {}
