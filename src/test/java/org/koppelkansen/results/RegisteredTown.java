package org.koppelkansen.results;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.find.RelationRules;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.RegisteredWork;
import org.koppelkansen.register.Saved;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.register.SqlRegister;
import org.koppelkansen.store.results.SqlResults;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Planning;
import org.koppelkansen.works.Work;

/// A register in a real database, in which tests enter works and find.
public record RegisteredTown(Database database, Register register, Results results) {
    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    public static RegisteredTown in(Database database) {
        RelationRules rules = RelationRules.shipped();
        Reach reach = new Reach(rules.reachMetres(), rules.gapDays());
        Clock clock = Clock.fixed(at(1_000_000), ZoneOffset.UTC);
        return new RegisteredTown(database, SqlRegister.of(database, reach, clock), new SqlResults(database, clock));
    }

    /// So many seconds after the day began.
    public static Instant at(long seconds) {
        return DAY.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(seconds);
    }

    /// Somebody with one role in one organisation.
    public static Viewer viewer(Role role, String organisation) {
        return Viewer.inSession(
                role.key() + "@" + organisation, role.key(), List.of(new Grant(role, new OwnerId(organisation))));
    }

    /// Enters a work on behalf of its owner.
    ///
    /// @return as it is kept, with the id that the register gives it
    public Work enter(Work work, Confidentiality level, boolean costsReleased) {
        Planning planning = new Planning(
                work.planning().phase(),
                work.planning().budget(),
                work.planning().project(),
                level);
        Work wanted = new Work(
                work.id(), work.owner(), work.task(), work.place(), work.window(), planning, work.provenance());
        return kept(register.works().enter(wanted, costsReleased, change(work, 0)))
                .work();
    }

    /// On behalf of the owner of a work, who may do everything with it.
    public static Change change(Work work, long seconds) {
        List<Grant> all = Arrays.stream(Role.values())
                .map(role -> new Grant(role, work.owner().id()))
                .toList();
        return new Change(Viewer.inSession("owner", "owner", all), at(seconds), "");
    }

    public static RegisteredWork kept(Saved<RegisteredWork> saved) {
        if (saved instanceof Saved.Done<RegisteredWork> done) {
            return done.now();
        }
        throw new IllegalStateException(saved.toString());
    }

    /// Finds anew.
    ///
    /// @param seconds after the day began
    public FindingRun find(long seconds) {
        return new FindInRegister(register.works(), register.areas(), results, Rulebook.shipped())
                .run(DAY, new Change(viewer(Role.CORE_TEAM, "core"), at(seconds), ""), Progress.SILENT);
    }

    public List<SeenOpportunity> seen(Viewer viewer) {
        return results.opportunities(viewer, OpportunityFilter.ALL, java.util.Optional.empty(), 1000)
                .items();
    }

    /// What comes of asking what these works cost together, as they are.
    public WhatIfAnswer weigh(Viewer viewer, List<Work> works) {
        return new TryWhatIf(register.works(), Rulebook.shipped())
                .of(
                        viewer,
                        new WhatIfAsked(
                                works.stream().map(Work::id).toList(),
                                java.util.Map.of(),
                                java.util.Map.of(),
                                List.of(),
                                List.of()),
                        DAY);
    }
}
