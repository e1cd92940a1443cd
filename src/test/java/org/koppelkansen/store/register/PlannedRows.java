package org.koppelkansen.store.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.koppelkansen.register.SeededWorks;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Provenance;
import org.koppelkansen.works.Work;

/// Works as a source delivers them, and delivers them otherwise later.
final class PlannedRows {
    private PlannedRows() {}

    static List<Work> works(int count) {
        SeededWorks seeded = new SeededWorks(1, 500);
        return IntStream.range(0, count)
                .mapToObj(i -> seeded.work("plan:w%02d".formatted(i), new OwnerId(i % 2 == 0 ? "sewers" : "roads")))
                .toList();
    }

    /// With the provenance that the register gives them.
    static List<Work> inRegister(List<Work> works) {
        return works.stream()
                .map(work -> readAs(
                        work,
                        new Provenance(
                                "plan",
                                work.provenance().row(),
                                work.provenance().readOn())))
                .toList();
    }

    static List<Work> replaced(List<Work> works, int which, UnaryOperator<Work> change) {
        List<Work> others = new ArrayList<>(works);
        others.set(which, change.apply(works.get(which)));
        return others;
    }

    static Work deepened(Work work, double depth) {
        return new Work(
                work.id(),
                work.owner(),
                work.task().deepened(depth),
                work.place(),
                work.window(),
                work.planning(),
                work.provenance());
    }

    static Work readAs(Work work, Provenance provenance) {
        return new Work(work.id(), work.owner(), work.task(), work.place(), work.window(), work.planning(), provenance);
    }
}
