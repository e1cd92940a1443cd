package org.koppelkansen.works;

import java.time.LocalDate;
import org.koppelkansen.measure.Text;

/// Where a work was read, and when.
///
/// @param source name of the file or feed
/// @param row its number there, from 1, headings not counted
public record Provenance(String source, long row, LocalDate readOn) {
    /// How the name begins of the source of what an organisation enters itself.
    public static final String BY_HAND = "by-hand-";

    /// A source as people call it.
    public static Text word(String source) {
        return source.startsWith(BY_HAND)
                ? new Text("met de hand ingevoerd", "entered by hand")
                : new Text(source, source);
    }
}
