package org.koppelkansen.cli.serve;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.Parts;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.RegisteredWork;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.results.FindInRegister;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.Rulebook;
import org.koppelkansen.store.results.SqlResults;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// What happened in the demo town before today: plans were delivered months ago, costs released, opportunities found,
/// one plan dropped, others confirmed. Without it nothing would be stale, nothing would have vanished, and of no
/// opportunity would anybody see all costs.
final class DemoPast {
    // So many days ago.
    private static final int BEGUN = 200;
    private static final int DELIVERED = 60;
    private static final int RELEASED = 50;
    private static final int FOUND = 40;
    private static final int DROPPED = 12;
    private static final int CONFIRMED = 10;

    /// What was delivered when it all began, and only confirmed since; so many of it nobody looked at again.
    private static final SourceName OLDEST = new SourceName("drinkwater");

    private static final int FORGOTTEN = 4;

    /// Who lets everybody see what its works cost, so that of some opportunities all costs can be seen, and of others
    /// only one's own.
    private static final Set<OwnerId> OPEN_ABOUT_COSTS = Set.of(
            new OwnerId("gemeente-koggenwaard-riolering"),
            new OwnerId("gemeente-koggenwaard-bruggen-en-kades"),
            new OwnerId("warmte-koggenwaard"));

    /// Beside which a cable was planned that will not be laid.
    private static final WorkId BESIDE = new WorkId("drinkwater:DW-2014");

    private static final OwnerId WHOSE = new OwnerId("stroomkade-netbeheer");

    private final Parts parts;
    private final Viewer filler;

    DemoPast(Parts parts, Viewer filler) {
        this.parts = parts;
        this.filler = filler;
    }

    /// The first change of all.
    Change begun() {
        return change(BEGUN, DemoTown.WHY);
    }

    /// In the order in which they were delivered.
    Comparator<DemoDelivery.Handed> order() {
        return Comparator.comparing(handed -> !handed.source().equals(OLDEST));
    }

    /// The parts of the register as they were when a source was delivered.
    Parts when(SourceName source) {
        return new Parts(
                parts.database(),
                parts.register(),
                parts.receiving(),
                clock(source.equals(OLDEST) ? BEGUN : DELIVERED));
    }

    /// What came of what was delivered, until today.
    ///
    /// @param works what was delivered
    /// @param today on which is found for the last time
    void go(List<Work> works, LocalDate today) {
        releaseCosts(works);
        RegisteredWork cable = done(parts.register().works().enter(cable(works), false, change(RELEASED, "")));
        // Later than the deliveries: what changes at the very moment of a run stays hidden until the next.
        find(today, FOUND);
        Change drop = change(DROPPED, "Het kabelnet in de Essenstraat kan nog twintig jaar mee.");
        done(parts.register()
                .works()
                .withdraw(cable.work().id(), cable.registration().version(), drop));
        confirmOldest(works);
        find(today, 0);
    }

    private void find(LocalDate today, int daysAgo) {
        Register register = parts.register();
        Results results = new SqlResults(parts.database(), clock(daysAgo));
        new FindInRegister(register.works(), register.areas(), results, Rulebook.shipped())
                .run(today.minusDays(daysAgo), change(daysAgo, ""), Progress.SILENT);
    }

    private void releaseCosts(List<Work> works) {
        List<WorkId> open = works.stream()
                .filter(work -> OPEN_ABOUT_COSTS.contains(work.owner().id()))
                .map(Work::id)
                .toList();
        Change change = change(RELEASED, "");
        for (var seen : parts.register().works().whole(filler, open)) {
            RegisteredWork now = seen.registered();
            done(parts.register()
                    .works()
                    .replace(now.work(), true, now.registration().version(), change));
        }
    }

    private static Work cable(List<Work> works) {
        Owner owner = works.stream()
                .map(Work::owner)
                .filter(one -> one.id().equals(WHOSE))
                .findFirst()
                .orElseThrow();
        Work beside = works.stream()
                .filter(work -> work.id().equals(BESIDE))
                .findFirst()
                .orElseThrow();
        return new Work(
                new WorkId("essenstraat"),
                owner,
                new Task(
                        Discipline.ELECTRICITY,
                        Intervention.REPLACE,
                        "Middenspanningskabel Essenstraat",
                        Optional.empty()),
                beside.place(),
                beside.window(),
                beside.planning(),
                beside.provenance());
    }

    private void confirmOldest(List<Work> works) {
        works.stream()
                .filter(work -> DemoTown.source(work).equals(OLDEST))
                .sorted(Comparator.comparing(Work::id))
                .skip(FORGOTTEN)
                .forEach(work -> done(parts.register().works().confirm(work.id(), change(CONFIRMED, ""))));
    }

    private Change change(int daysAgo, String why) {
        return new Change(filler, clock(daysAgo).instant(), why);
    }

    private Clock clock(int daysAgo) {
        return Clock.offset(parts.clock(), Duration.ofDays(-daysAgo));
    }

    static <T> T done(Saved<T> saved) {
        if (saved instanceof Saved.Done<T> done) {
            return done.now();
        }
        throw new IllegalStateException("the demo town does not fit: " + saved);
    }
}
