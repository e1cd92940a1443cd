package org.koppelkansen.results;

import org.koppelkansen.measure.Text;

/// Something odd about a work that showed when it was weighed.
///
/// @param code key of a finding code
/// @param work id
/// @param source name of the file or feed that delivered it
/// @param row its number there, from 1
public record ToldFinding(
        long number, String code, String severity, String work, String source, long row, Text sentence) {}
