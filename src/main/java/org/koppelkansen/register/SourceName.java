package org.koppelkansen.register;

import java.util.regex.Pattern;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Provenance;
import org.koppelkansen.works.WorkId;

/// Names a source of works in the register for good: the ids of its works begin with it and a colon, so that no source
/// can speak of the works of another.
public record SourceName(String value) implements Comparable<SourceName> {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._ ()+-]{0,99}");

    public SourceName {
        if (!isName(value)) {
            throw new IllegalArgumentException("no name of a source: " + value);
        }
    }

    /// Whether it can name a source: at most 100 letters, digits, spaces, points, hyphens, underscores, plus signs and
    /// brackets, of which the first is a letter or digit.
    public static boolean isName(String text) {
        return FORM.matcher(text).matches();
    }

    /// The source of what an organisation enters by hand.
    public static SourceName byHand(OwnerId organisation) {
        return new SourceName(Provenance.BY_HAND + organisation.value().replaceAll("[^\\p{L}\\p{N}._-]", "-"));
    }

    public boolean isByHand() {
        return value.startsWith(Provenance.BY_HAND);
    }

    /// The id that the register gives a work of this source: the one given, after the name of the source.
    public WorkId idOf(WorkId given) {
        return given.value().startsWith(value + ":") ? given : new WorkId(value + ":" + given);
    }

    @Override
    public int compareTo(SourceName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
