package org.koppelkansen.store.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Deliveries;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.SeededWorks;
import org.koppelkansen.register.Source;
import org.koppelkansen.store.Database;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Work;

/// A program that merges one delivery after the other until it is killed, and says of each when it has begun and when
/// it is confirmed. All works of a delivery have its number as their title.
final class EndlessDeliveries {
    private static final OwnerId OWNER = new OwnerId("sewers");
    private static final Source PLAN =
            new Source(PlanFile.NAME, OWNER, "generic", Optional.empty(), Confidentiality.PUBLIC);
    private static final Viewer WHO = Viewer.inSession("ann", "Ann", List.of(new Grant(Role.PROGRAMMER, OWNER)));

    private EndlessDeliveries() {}

    /// @param args folder, number of works, number of the first delivery
    public static void main(String[] args) {
        Database database = Database.in(Path.of(args[0]));
        Deliveries deliveries =
                SqlRegister.of(database, new Reach(25, 90), Clock.systemUTC()).deliveries();
        int works = Integer.parseInt(args[1]);
        for (int delivery = Integer.parseInt(args[2]); ; delivery++) {
            System.out.println("begun " + delivery);
            Change change = new Change(WHO, Instant.now(), "");
            String id = done(deliveries.stage(PLAN, true, works(works, delivery), change))
                    .id();
            done(deliveries.merge(id, change));
            System.out.println("confirmed " + delivery);
        }
    }

    private static Stream<Work> works(int count, int delivery) {
        SeededWorks seeded = new SeededWorks(1, 5_000);
        return IntStream.range(0, count).mapToObj(i -> titled(seeded.work("" + i, OWNER), delivery));
    }

    private static Work titled(Work work, int delivery) {
        Task task = new Task(work.discipline(), work.task().intervention(), "" + delivery);
        return new Work(work.id(), work.owner(), task, work.place(), work.window(), work.planning(), work.provenance());
    }

    private static <T> T done(Saved<T> saved) {
        if (saved instanceof Saved.Done<T>(T now)) {
            return now;
        }
        throw new IllegalStateException(saved.toString());
    }
}
