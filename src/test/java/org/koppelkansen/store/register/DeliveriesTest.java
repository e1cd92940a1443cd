package org.koppelkansen.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koppelkansen.store.register.PlannedRows.deepened;
import static org.koppelkansen.store.register.PlannedRows.inRegister;
import static org.koppelkansen.store.register.PlannedRows.readAs;
import static org.koppelkansen.store.register.PlannedRows.replaced;
import static org.koppelkansen.store.register.PlannedRows.works;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Delivered.Counts;
import org.koppelkansen.register.Deliveries.Extent;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.RegisteredWork;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.SeededWorks;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.Source;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Provenance;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

class DeliveriesTest extends DeliveringPlans {
    @Test
    void a_delivery_is_seen_only_when_it_is_merged_and_then_as_it_was_given() {
        Delivered staged = staged(works);
        assertThat(staged.counts()).isEqualTo(new Counts(20, 0, 0, 0, 0, 0, 0));
        assertThat(count()).isZero();
        assertThat(merged(staged).counts()).isEqualTo(new Counts(20, 0, 0, 0, 0, 0, 0));
        assertThat(all()).containsExactlyElementsOf(inRegister(works));
        assertThat(register.deliveries().preview(PROGRAMMER, staged.id())).isEmpty();
        assertThat(register.deliveries().merge(staged.id(), change())).isInstanceOf(Saved.Unknown.class);
    }

    @Test
    void the_same_again_changes_nothing() {
        deliver(works);
        List<RegisteredWork> before = wholes();
        List<Work> again = works.stream()
                .map(work -> readAs(work, new Provenance("elsewhere", 9, SeededWorks.READ_ON.plusDays(9))))
                .toList();
        long entries = entries();
        assertThat(deliver(again).counts()).isEqualTo(new Counts(0, 0, 20, 0, 0, 0, 0));
        assertThat(wholes().stream().map(RegisteredWork::work))
                .containsExactlyElementsOf(
                        before.stream().map(RegisteredWork::work).toList());
        assertThat(wholes()).allMatch(work -> work.registration().version() == 1);
        assertThat(entries()).as("only that the source was read").isEqualTo(entries + 1);
        assertThat(wholes().getFirst().registration().confirmedAt())
                .isAfter(before.getFirst().registration().confirmedAt());
    }

    @Test
    void a_changed_row_is_a_new_version_with_its_difference() {
        deliver(works);
        List<Work> later = replaced(works, 3, work -> deepened(work, 4.5));
        Delivered staged = staged(later);
        assertThat(register.deliveries()
                        .differences(PROGRAMMER, staged.id(), List.of(), Optional.empty(), 10)
                        .items())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.work()).isEqualTo("plan:w03");
                    assertThat(difference.kind()).isEqualTo(Delivered.Kind.CHANGED);
                    assertThat(difference.difference().after()).isEqualTo("{\"depth_metres\": 4.5}");
                });
        assertThat(merged(staged).counts()).isEqualTo(new Counts(0, 1, 19, 0, 0, 0, 0));
        assertThat(all()).containsExactlyElementsOf(inRegister(later));
        assertThat(find("plan:w03").registration().version()).isEqualTo(2);
        assertThat(deeds("plan:w03")).containsExactly("work-registered", "work-changed");
    }

    @Test
    void what_vanishes_is_withdrawn_and_what_comes_back_returns() {
        deliver(works);
        List<Work> fewer = works.subList(1, works.size());
        assertThat(deliver(fewer).counts()).isEqualTo(new Counts(0, 0, 19, 0, 1, 0, 0));
        assertThat(count()).isEqualTo(19);
        assertThat(find("plan:w00").registration().withdrawnAt()).isPresent();
        assertThat(deliver(fewer).counts()).isEqualTo(new Counts(0, 0, 19, 0, 0, 0, 0));
        assertThat(deliver(works).counts()).isEqualTo(new Counts(0, 0, 19, 1, 0, 0, 0));
        assertThat(find("plan:w00").registration().withdrawnAt()).isEmpty();
        assertThat(find("plan:w00").registration().version()).isEqualTo(3);
        assertThat(deeds("plan:w00")).containsExactly("work-registered", "work-withdrawn", "work-returned");
    }

    @Test
    void a_delivery_that_broke_off_withdraws_nothing_and_confirms_only_what_it_named() {
        deliver(works);
        Instant before = find("plan:w00").registration().confirmedAt();
        Delivered staged =
                done(register.deliveries().stage(PLAN, false, works.subList(1, works.size()).stream(), change()));
        assertThat(merged(staged).counts()).isEqualTo(new Counts(0, 0, 19, 0, 0, 0, 0));
        assertThat(count()).isEqualTo(20);
        assertThat(find("plan:w00").registration().confirmedAt()).isEqualTo(before);
        assertThat(find("plan:w01").registration().confirmedAt()).isAfter(before);
    }

    @Test
    void a_work_whose_row_was_rejected_stays_as_it_is() {
        deliver(works);
        Extent named = new Extent(true, Set.of(new WorkId("w00"), new WorkId("w03")), false);
        Delivered staged =
                done(register.deliveries().stage(PLAN, named, works.subList(2, works.size()).stream(), change()));
        assertThat(merged(staged).counts()).isEqualTo(new Counts(0, 0, 18, 0, 1, 0, 1));
        assertThat(find("plan:w00").registration().version()).isEqualTo(1);
        assertThat(find("plan:w01").registration().withdrawnAt()).isPresent();
    }

    @Test
    void where_rejected_rows_do_not_say_which_work_they_are_about_all_stay() {
        deliver(works);
        Extent nameless = new Extent(true, Set.of(), true);
        Delivered staged =
                done(register.deliveries().stage(PLAN, nameless, works.subList(5, works.size()).stream(), change()));
        assertThat(merged(staged).counts()).isEqualTo(new Counts(0, 0, 15, 0, 0, 0, 5));
        assertThat(count()).isEqualTo(20);
        assertThat(deliver(works.subList(5, works.size())).counts().withdrawn()).isEqualTo(5);
    }

    @Test
    void an_edit_survives_the_same_row_and_gives_way_to_a_changed_one() {
        deliver(works);
        edit("plan:w05", 2.5);
        edit("plan:w06", 2.5);
        assertThat(deliver(works).counts()).isEqualTo(new Counts(0, 0, 20, 0, 0, 0, 0));
        assertThat(find("plan:w05").work().task().depthMetres()).contains(2.5);
        Delivered both = deliver(replaced(works, 5, work -> deepened(work, 3.5)));
        assertThat(both.counts()).isEqualTo(new Counts(0, 1, 19, 0, 0, 1, 0));
        assertThat(find("plan:w05").work().task().depthMetres()).contains(3.5);
        assertThat(find("plan:w06").work().task().depthMetres()).contains(2.5);
    }

    @Test
    void an_edit_that_the_source_takes_over_is_no_change() {
        deliver(works);
        edit("plan:w05", 2.5);
        Delivered taken = deliver(replaced(works, 5, work -> deepened(work, 2.5)));
        assertThat(taken.counts()).isEqualTo(new Counts(0, 0, 20, 0, 0, 0, 0));
        assertThat(find("plan:w05").registration().version()).isEqualTo(2);
        assertThat(deliver(replaced(works, 5, work -> deepened(work, 3.5))).counts())
                .isEqualTo(new Counts(0, 1, 19, 0, 0, 0, 0));
    }

    @Test
    void a_work_withdrawn_here_stays_so_until_its_source_says_something_else() {
        deliver(works);
        done(register.works().withdraw(new WorkId("plan:w02"), 1, change()));
        assertThat(deliver(works).counts()).isEqualTo(new Counts(0, 0, 20, 0, 0, 0, 0));
        assertThat(count()).isEqualTo(19);
        assertThat(deliver(replaced(works, 2, work -> deepened(work, 3.5))).counts())
                .isEqualTo(new Counts(0, 0, 19, 1, 0, 1, 0));
        assertThat(count()).isEqualTo(20);
    }

    @Test
    void a_work_is_as_closed_as_its_row_and_its_source_ask() {
        deliver(works);
        Source closed = source(SEWERS, Confidentiality.OVERLAP_ONLY);
        done(register.deliveries()
                .merge(
                        done(register.deliveries().stage(closed, true, works.stream(), change()))
                                .id(),
                        change()));
        assertThat(all())
                .allMatch(work -> work.planning().confidentiality().compareTo(Confidentiality.OVERLAP_ONLY) >= 0);
        assertThat(all()).anyMatch(work -> work.planning().confidentiality() == Confidentiality.OWNER_ONLY);
    }

    private void edit(String id, double depth) {
        RegisteredWork now = find(id);
        done(register.works()
                .replace(deepened(now.work(), depth), false, now.registration().version(), change()));
    }

    private List<Work> all() {
        return wholes().stream().map(RegisteredWork::work).toList();
    }

    private List<RegisteredWork> wholes() {
        return register.works().page(PROGRAMMER, WorkFilter.ALL, Optional.empty(), 1000).items().stream()
                .map(seen -> ((SeenWork.Whole) seen).registered())
                .toList();
    }

    private long entries() {
        return register.journal().after(PROGRAMMER, 0, 10_000).items().size();
    }

    private List<String> deeds(String id) {
        List<String> deeds = new ArrayList<>();
        register.journal().about(PROGRAMMER, new Entry.Subject("work", id), 0, 100).items().stream()
                .map(Entry::deed)
                .forEach(deeds::add);
        int first = deeds.lastIndexOf("work-registered");
        return deeds.subList(first, deeds.size());
    }
}
