package org.koppelkansen.profile;

import java.util.Optional;
import org.koppelkansen.sources.SourceHints;

/// How the rows of one kind of source become works. Read from YAML, which `profiles/README.md` documents.
///
/// @param name of the profile, as in `--profile wior`
/// @param source name under which its works are known for good; the file's own name when empty
public record Profile(
        String name,
        Optional<String> source,
        SourceHints hints,
        Columns columns,
        Wording wording,
        Timing timing,
        Choices choices) {
    /// The same profile with other columns.
    public Profile with(Columns other) {
        return new Profile(name, source, hints, other, wording, timing, choices);
    }

    /// The same profile with other hints.
    public Profile with(SourceHints other) {
        return new Profile(name, source, other, columns, wording, timing, choices);
    }
}
