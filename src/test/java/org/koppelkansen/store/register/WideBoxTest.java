package org.koppelkansen.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.SeededWorks;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.Works;
import org.koppelkansen.space.Box;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.TestDatabase;
import org.koppelkansen.works.OwnerId;

/// A box that holds so many works that they are found otherwise than by the index on boxes.
class WideBoxTest {
    private static final Viewer ANN =
            Viewer.inSession("ann", "Ann", List.of(new Grant(Role.PROGRAMMER, new OwnerId("waternet"))));

    /// Of some 2.8 by 2.8 kilometres.
    private static final int CITY = 4_000;

    @Test
    void pages_of_a_wide_box_are_the_works_that_meet_it_in_order() {
        try (Database database = TestDatabase.fresh()) {
            CopiedWorks.into(database, SeededWorks.of(7, CITY));
            Works works = SqlRegister.of(database, new Reach(15, 365), Clock.systemUTC())
                    .works();
            Box wide = new Box(115_000, 480_000, 120_000, 482_200);
            List<String> inside = works(works, WorkFilter.ALL).stream()
                    .filter(seen -> box(seen).map(wide::intersects).orElse(false))
                    .map(SeenWork::id)
                    .toList();
            List<String> asked =
                    works(works, in(wide)).stream().map(SeenWork::id).toList();
            assertThat(asked).hasSizeBetween(2_001, CITY - 500).isEqualTo(inside);
        }
    }

    private static List<SeenWork> works(Works works, WorkFilter filter) {
        List<SeenWork> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<SeenWork> page = works.page(ANN, filter, after, 700);
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private static Optional<Box> box(SeenWork seen) {
        return switch (seen) {
            case SeenWork.Need need -> Optional.of(need.ground());
            case SeenWork.Whole whole ->
                whole.registered()
                        .work()
                        .place()
                        .map(place ->
                                place.geometry().box().with(place.footprint().box()));
        };
    }

    private static WorkFilter in(Box box) {
        WorkFilter all = WorkFilter.ALL;
        return new WorkFilter(
                new WorkFilter.Where(List.of(), Optional.of(box)),
                all.owners(),
                all.disciplines(),
                all.interventions(),
                all.phases(),
                all.period(),
                all.standing());
    }
}
