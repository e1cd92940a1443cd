package org.koppelkansen.anchor.seen;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.find.RelationKind;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.RouteRank;
import org.koppelkansen.works.Severity;
import org.koppelkansen.works.StreetClass;

/// Keys with the words that people read in their place.
final class Terms {
    static final Map<String, Text> CONFIDENTIALITY =
            words(Confidentiality.values(), Confidentiality::key, Confidentiality::word);
    static final Map<String, Text> DISCIPLINES = words(Discipline.values(), Discipline::key, Discipline::word);
    static final Map<String, Text> HARDNESS = words(Hardness.values(), Hardness::key, Hardness::word);
    static final Map<String, Text> INTERVENTIONS = words(Intervention.values(), Intervention::key, Intervention::word);
    static final Map<String, Text> PHASES = words(Phase.values(), Phase::key, Phase::word);
    static final Map<String, Text> PUBLIC_SPACE = words(PublicSpace.values(), PublicSpace::key, PublicSpace::word);
    static final Map<String, Text> RELATION_KINDS = words(RelationKind.values(), RelationKind::key, RelationKind::word);
    static final Map<String, Text> ROUTE_RANKS = words(RouteRank.values(), RouteRank::key, RouteRank::word);
    static final Map<String, Text> SEVERITIES = words(Severity.values(), Severity::key, Severity::word);
    static final Map<String, Text> STREET_CLASSES = words(StreetClass.values(), StreetClass::key, StreetClass::word);

    private Terms() {}

    private static <T> Map<String, Text> words(T[] all, Function<T, String> key, Function<T, Text> word) {
        return Arrays.stream(all).collect(Collectors.toUnmodifiableMap(key, word));
    }

    static Value of(String key, Map<String, Text> words) {
        return of(List.of(key), words);
    }

    /// With semicolons between them.
    static Value of(List<String> keys, Map<String, Text> words) {
        List<Text> said = keys.stream()
                .map(key -> words.getOrDefault(key, new Text(key, key)))
                .toList();
        return keys.isEmpty()
                ? new Value.Nothing()
                : new Value.Term(
                        String.join("; ", keys),
                        new Text(
                                said.stream().map(Text::nl).collect(Collectors.joining("; ")),
                                said.stream().map(Text::en).collect(Collectors.joining("; "))));
    }
}
