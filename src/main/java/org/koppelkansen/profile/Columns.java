package org.koppelkansen.profile;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which columns hold which field, and what a field is where no column says so.
///
/// @param candidates columns per field; the first one that is filled counts
/// @param constants text per field for rows whose columns say nothing
/// @param recognise columns that a source must have for this profile to be meant; none when it is never meant
///     unasked
public record Columns(Map<Field, List<String>> candidates, Map<Field, String> constants, List<String> recognise) {
    public Columns {
        Map<Field, List<String>> copy = new EnumMap<>(Field.class);
        candidates.forEach((field, names) -> copy.put(field, List.copyOf(names)));
        candidates = Collections.unmodifiableMap(copy);
        Map<Field, String> fixed = new EnumMap<>(Field.class);
        fixed.putAll(constants);
        constants = Collections.unmodifiableMap(fixed);
        recognise = List.copyOf(recognise);
    }

    /// A column's name without case, accents, spaces and punctuation, so that `datumStartUitvoering`,
    /// `datum_start_uitvoering` and `Datum start uitvoering` are the same column.
    public static String plain(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(bare.length());
        bare.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /// Whether a source with these columns is meant by this profile.
    public boolean recognises(Iterable<String> present) {
        Set<String> plain = new HashSet<>();
        present.forEach(name -> plain.add(plain(name)));
        return !recognise.isEmpty() && recognise.stream().allMatch(name -> plain.contains(plain(name)));
    }

    /// These columns, with those of `guessed` for fields that have neither a column nor a constant here.
    public Columns with(Map<Field, List<String>> guessed) {
        Map<Field, List<String>> all = new EnumMap<>(Field.class);
        all.putAll(guessed);
        constants.keySet().forEach(all::remove);
        all.putAll(candidates);
        return new Columns(all, constants, recognise);
    }
}
