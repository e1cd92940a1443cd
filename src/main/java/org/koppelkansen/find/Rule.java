package org.koppelkansen.find;

import java.util.List;
import org.koppelkansen.measure.Text;

/// One rule of `docs/rules/relations.yaml`: what holds when all its conditions do, and the sentence that says so.
record Rule<C>(String id, RelationKind kind, List<Condition<C>> when, Text sentence) {
    Rule {
        when = List.copyOf(when);
    }

    boolean holds(C subject) {
        return when.stream().allMatch(condition -> condition.holds(subject));
    }

    /// Each condition with the value that was seen, and what it was compared with.
    List<Reason.Fact> facts(C subject) {
        return when.stream()
                .map(c -> new Reason.Fact(
                        c.written(), c.seen(subject).toString(), c.operand().of(subject)))
                .toList();
    }
}
