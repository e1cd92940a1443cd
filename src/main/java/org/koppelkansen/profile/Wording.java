package org.koppelkansen.profile;

import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Phase;

/// What the words of a source mean.
public record Wording(
        Words<Discipline> discipline,
        Words<Intervention> intervention,
        Words<Phase> phase,
        Words<Hardness> hardness,
        Words<Confidentiality> confidentiality,
        TrafficWords traffic,
        OwnerNames owners) {
    /// The same words, with other names of owners.
    public Wording with(OwnerNames names) {
        return new Wording(discipline, intervention, phase, hardness, confidentiality, traffic, names);
    }

    public static final Wording NONE = new Wording(
            Words.none(), Words.none(), Words.none(), Words.none(), Words.none(), TrafficWords.NONE, OwnerNames.NONE);
}
