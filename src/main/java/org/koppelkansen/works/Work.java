package org.koppelkansen.works;

import java.util.Optional;

/// A planned intervention of one owner at a place within a window.
///
/// @param place empty where the source gives no usable geometry: the work is kept, but meets nothing
public record Work(
        WorkId id,
        Owner owner,
        Task task,
        Optional<Place> place,
        Window window,
        Planning planning,
        Provenance provenance) {
    public Discipline discipline() {
        return task.discipline();
    }

    /// Who decides on it: its owner; where nobody knows who that is, its project stands for an owner of its own.
    public String party() {
        return owner.id().equals(OwnerId.UNKNOWN) ? projectKey() : owner.id().value();
    }

    /// What to count as one: the owner's project, or the work itself where it belongs to none. Where nobody knows
    /// whose it is, that two sources name a project alike says nothing, so that the source is part of the name.
    public String projectKey() {
        String whose = owner.id().equals(OwnerId.UNKNOWN)
                ? owner.id() + "|" + provenance.source()
                : owner.id().value();
        return planning.project().map(p -> whose + "|" + p).orElse(id.value());
    }
}
