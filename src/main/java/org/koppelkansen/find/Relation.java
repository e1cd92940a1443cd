package org.koppelkansen.find;

import org.koppelkansen.measure.Text;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Work;

/// What two works, or a work and an ambition, are to each other, by which rule and on what evidence.
public sealed interface Relation {
    RelationKind kind();

    /// Id of the rule in `docs/rules/relations.yaml`.
    String rule();

    Evidence evidence();

    Reason reason();

    /// The reason in one sentence.
    default Text sentence() {
        return reason().sentence();
    }

    /// Of two works. `first` is what the rule calls so: in a sequence the one to do first, in protect the one
    /// that renews; where both orders would do, the one with the lower id.
    record Between(RelationKind kind, String rule, Work first, Work second, Evidence evidence, Reason reason)
            implements Relation {}

    /// Of a work and an ambition whose area it meets.
    record Toward(RelationKind kind, String rule, Work work, Ambition ambition, Evidence evidence, Reason reason)
            implements Relation {}
}
