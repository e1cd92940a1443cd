package org.koppelkansen.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.koppelkansen.store.register.PlannedRows.inRegister;
import static org.koppelkansen.store.register.PlannedRows.works;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Delivered.Counts;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.SeededWorks;
import org.koppelkansen.register.Source;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;

class MeetingDeliveriesTest extends DeliveringPlans {
    @Test
    void the_name_of_a_source_is_its_owners() {
        deliver(works);
        Source stolen = source(new OwnerId("grid"), Confidentiality.PUBLIC);
        Change bobs = new Change(OTHER, START, "");
        assertThat(register.deliveries().stage(stolen, true, works.stream(), bobs))
                .isInstanceOf(Saved.Refused.class);
        assertThat(register.deliveries().stage(PLAN, true, works.stream(), bobs))
                .isInstanceOf(Saved.Forbidden.class);
        Delivered staged = staged(works);
        assertThat(register.deliveries().preview(OTHER, staged.id())).isEmpty();
        assertThat(register.deliveries().merge(staged.id(), bobs)).isInstanceOf(Saved.Unknown.class);
        assertThat(register.deliveries().discard(staged.id(), bobs)).isInstanceOf(Saved.Unknown.class);
        assertThat(register.deliveries()
                        .differences(OTHER, staged.id(), List.of(), Optional.empty(), 10)
                        .items())
                .isEmpty();
    }

    @Test
    void no_delivery_speaks_of_works_of_another_source() {
        deliver(works);
        Source other = new Source(
                new SourceName("other"), new OwnerId("grid"), "generic", Optional.empty(), Confidentiality.PUBLIC);
        Change bobs = new Change(OTHER, START, "");
        Work forged = new SeededWorks(9, 100).work("plan:w00", new OwnerId("grid"));
        Delivered staged = done(register.deliveries().stage(other, true, Stream.of(forged), bobs));
        done(register.deliveries().merge(staged.id(), bobs));
        assertThat(find("plan:w00").work()).isEqualTo(inRegister(works).getFirst());
        assertThat(register.works().findWork(OTHER, "other:plan:w00")).isPresent();
    }

    @Test
    void a_reading_that_fails_leaves_nothing_behind() {
        deliver(works);
        Stream<Work> broken = Stream.concat(works.stream(), Stream.generate(() -> {
            throw new IllegalStateException("broke off");
        }));
        assertThatThrownBy(() -> register.deliveries().stage(PLAN, true, broken, change()))
                .hasMessage("broke off");
        assertThat(register.deliveries().stage(PLAN, true, Stream.of(works.get(0), works.get(0)), change()))
                .isInstanceOf(Saved.Refused.class);
        assertThat(database.sql()
                        .sql("select count(*) from staged_work")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(count()).isEqualTo(20);
    }

    @Test
    void what_is_discarded_changes_nothing() {
        deliver(works);
        Delivered staged = staged(List.of());
        assertThat(staged.counts()).isEqualTo(new Counts(0, 0, 0, 0, 20, 0, 0));
        assertThat(done(register.deliveries().discard(staged.id(), change())).counts())
                .isEqualTo(staged.counts());
        assertThat(register.deliveries().merge(staged.id(), change())).isInstanceOf(Saved.Unknown.class);
        assertThat(count()).isEqualTo(20);
    }

    @Test
    void who_rejects_what_is_being_merged_is_told_that_it_is_no_longer_set_aside() {
        Delivered staged = staged(works);
        CompletableFuture<Saved<Delivered>> rejected = database.inOne(() -> {
            done(register.deliveries().merge(staged.id(), change()));
            CompletableFuture<Saved<Delivered>> meanwhile =
                    CompletableFuture.supplyAsync(() -> register.deliveries().discard(staged.id(), change()));
            awaitWaiting(meanwhile);
            return meanwhile;
        });
        assertThat(rejected.join()).isInstanceOf(Saved.Unknown.class);
        assertThat(count()).isEqualTo(20);
    }

    @Test
    void who_delivers_again_while_it_is_merged_waits_for_that_and_leaves_what_was_merged() {
        Delivered staged = staged(works);
        CompletableFuture<Delivered> again = database.inOne(() -> {
            done(register.deliveries().merge(staged.id(), change()));
            CompletableFuture<Delivered> meanwhile = CompletableFuture.supplyAsync(() -> staged(works.subList(0, 5)));
            awaitWaiting(meanwhile);
            return meanwhile;
        });
        assertThat(merged(again.join()).counts()).isEqualTo(new Counts(0, 0, 5, 0, 15, 0, 0));
    }

    @Test
    void the_journal_tells_that_the_key_of_a_feed_was_changed_and_not_which_it_is() {
        String address = "https://user:geheim@feeds.example/plans?page=1&apikey=geheim";
        done(register.sources().put(feed(address), 0, change()));
        done(register.sources().put(feed(address + "2"), 1, change()));
        List<Entry.Difference> told =
                register.journal().about(PROGRAMMER, new Entry.Subject("source", "feed"), 0, 10).items().stream()
                        .map(Entry::difference)
                        .toList();
        assertThat(told).hasSize(2);
        assertThat(told.toString()).contains("feeds.example/plans?page=1").doesNotContain("geheim", "user");
        assertThat(told.getLast().before()).isNotEqualTo(told.getLast().after());
        assertThat(register.sources().feeds())
                .singleElement()
                .satisfies(feed -> assertThat(feed.source().location()).contains(address + "2"));
    }

    private static Source feed(String address) {
        return new Source(new SourceName("feed"), SEWERS, "generic", Optional.of(address), Confidentiality.PUBLIC);
    }

    /// Until the other waits for a lock, or is done without.
    private static void awaitWaiting(CompletableFuture<?> other) {
        while (!other.isDone() && !isSomebodyWaiting()) {
            Thread.onSpinWait();
        }
    }

    private static boolean isSomebodyWaiting() {
        return database.sql()
                .sql("select exists (select from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock')")
                .query(Boolean.class)
                .single();
    }
}
