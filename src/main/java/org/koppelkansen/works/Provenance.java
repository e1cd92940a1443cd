package org.koppelkansen.works;

import java.time.LocalDate;

/// Where a work was read, and when.
///
/// @param source name of the file or feed
/// @param row its number there, from 1, headings not counted
public record Provenance(String source, long row, LocalDate readOn) {}
