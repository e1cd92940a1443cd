package org.koppelkansen.find;

/// The rules of `docs/rules/relations.yaml`: what makes which relation, in order, with their parameters.
///
/// @param reachMetres largest distance at which two works meet
/// @param gapDays longest time between two windows at which they still relate
public record RelationRules(double reachMetres, int gapDays) {
    /// The rules that come with the program.
    public static RelationRules shipped() {
        return new RelationRules(15, 1096);
    }

    public RelationRules withReach(double metres) {
        return new RelationRules(metres, gapDays);
    }

    public RelationRules withGap(int days) {
        return new RelationRules(reachMetres, days);
    }
}
