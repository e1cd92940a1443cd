package org.koppelkansen.gather;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.koppelkansen.profile.Field;

/// How good one source is: `accepted + repaired + rejected = read`, always.
///
/// @param profile by which it was read
/// @param completeness share of the rows, 0 to 1, in which a field is filled; only fields that the profile
///     looks for
public record SourceQuality(
        String source,
        String format,
        String profile,
        Counts counts,
        Map<Field, Double> completeness,
        Freshness freshness) {
    public SourceQuality {
        completeness = Collections.unmodifiableMap(new LinkedHashMap<>(completeness));
    }

    /// Rows by what became of them. A duplicate that was left out counts as repaired.
    public record Counts(long read, long accepted, long repaired, long rejected) {
        public Counts {
            if (accepted + repaired + rejected != read) {
                throw new IllegalArgumentException(
                        accepted + " + " + repaired + " + " + rejected + " rows are not " + read);
            }
        }
    }

    public long read() {
        return counts.read();
    }

    public long accepted() {
        return counts.accepted();
    }

    public long repaired() {
        return counts.repaired();
    }

    public long rejected() {
        return counts.rejected();
    }
}
