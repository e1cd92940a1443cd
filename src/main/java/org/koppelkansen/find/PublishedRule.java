package org.koppelkansen.find;

import java.util.List;
import org.koppelkansen.measure.Text;

/// A rule as its file has it, for whoever wants to know by what works relate.
///
/// @param ofTwoWorks or else of a work and an ambition
/// @param when conditions that all must hold
/// @param sentence with names in braces for what was seen
public record PublishedRule(String id, RelationKind kind, boolean ofTwoWorks, List<String> when, Text sentence) {
    public PublishedRule {
        when = List.copyOf(when);
    }

    static <C> PublishedRule of(Rule<C> rule, boolean ofTwoWorks) {
        return new PublishedRule(
                rule.id(),
                rule.kind(),
                ofTwoWorks,
                rule.when().stream().map(Condition::written).toList(),
                rule.sentence());
    }
}
