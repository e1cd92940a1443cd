package org.koppelkansen.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Scope;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Period;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Deliveries;
import org.koppelkansen.register.Deliveries.Extent;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.InMemoryDeliveries;
import org.koppelkansen.register.InMemoryJournal;
import org.koppelkansen.register.InMemoryRegister;
import org.koppelkansen.register.InMemoryWorks;
import org.koppelkansen.register.Journal;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.RegisteredWork;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.SeededWorks;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.Source;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.WorkFilter.Standing;
import org.koppelkansen.register.WorkFilter.Where;
import org.koppelkansen.register.Works;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.TestDatabase;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// The register in SQL and the register in memory, whose rules are a few lines of Java, go through the same random
/// changes: they say the same of each change, and show the same to every kind of viewer.
class RegisterLaws {
    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
    private static final Instant END = Instant.parse("2026-08-10T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(END, ZoneOffset.UTC);
    private static final Reach REACH = new Reach(25, 90);
    private static final List<OwnerId> OWNERS = List.of(new OwnerId("alfa"), new OwnerId("beta"), new OwnerId("gamma"));
    private static final int STEPS = 60;

    private Random random = new Random(0);
    private SeededWorks seeded = new SeededWorks(0, 300);
    private final Map<String, Work> known = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void both_say_the_same_of_every_change_and_show_the_same_to_everybody(long seed) {
        random = new Random(seed);
        seeded = new SeededWorks(seed, 500);
        InMemoryRegister plain = new InMemoryRegister(REACH);
        Works works = new InMemoryWorks(plain, LocalDate.ofInstant(END, ZoneOffset.UTC));
        Deliveries deliveries = new InMemoryDeliveries(plain);
        try (Database database = TestDatabase.fresh()) {
            Register sql = SqlRegister.of(database, REACH, CLOCK);
            replaceAreas(plain, sql, 0);
            for (int step = 1; step <= STEPS; step++) {
                Change change = new Change(any(VIEWERS), START.plusSeconds(86_400L * 3 * step), "why " + step);
                if (random.nextInt(5) == 0) {
                    deliver(deliveries, sql.deliveries(), change);
                } else {
                    edit(works, sql.works(), change);
                }
                if (step % 25 == 0) {
                    replaceAreas(plain, sql, step);
                }
            }
            assertThat(sql.works().everybodys()).isEqualTo(works.everybodys());
            for (Viewer viewer : VIEWERS) {
                sameSight(viewer, works, sql.works());
                sameJournal(viewer, new InMemoryJournal(plain), sql.journal());
            }
        }
    }

    /// Every role in one organisation, everywhere and in one area, and people of several, with tokens or nobody.
    private static final List<Viewer> VIEWERS = viewers();

    private static List<Viewer> viewers() {
        List<Viewer> all = new ArrayList<>();
        all.add(Viewer.ANONYMOUS);
        for (Role role : Role.values()) {
            all.add(session(role.key(), new Grant(role, OWNERS.getFirst())));
            all.add(session(role.key() + " in area", new Grant(role, OWNERS.getFirst(), Optional.of("W"))));
        }
        for (OwnerId owner : OWNERS) {
            Grant everywhere = new Grant(Role.PROGRAMMER, owner);
            all.add(session("programmer of " + owner, everywhere));
            all.add(session(
                    "mixed of " + owner, everywhere, new Grant(Role.CONTROLLER, OWNERS.get(1), Optional.of("N1"))));
            all.add(session("both of " + owner, everywhere, new Grant(Role.DIRECTOR, owner)));
            all.add(new Viewer("writes " + owner, "Token", List.of(everywhere), Set.of(Scope.WRITE)));
            all.add(new Viewer("reads " + owner, "Token", List.of(everywhere), Set.of(Scope.READ)));
        }
        return List.copyOf(all);
    }

    private static Viewer session(String name, Grant... grants) {
        return Viewer.inSession(name, name, List.of(grants));
    }

    private void edit(Works plain, Works sql, Change change) {
        Optional<String> id = known.isEmpty() || random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(any(known.keySet().stream().sorted().toList()));
        if (id.isEmpty()) {
            Work work = seeded.work("h" + random.nextInt(40), any(OWNERS));
            boolean released = random.nextInt(4) == 0;
            same(change, plain.enter(work, released, change), sql.enter(work, released, change));
            return;
        }
        Work now = Optional.ofNullable(known.get(id.get())).orElseThrow();
        int version = plain.whole(ALL_SEEING, List.of(now.id())).stream()
                        .map(whole -> whole.registered().registration().version())
                        .findFirst()
                        .orElse(1)
                - (random.nextInt(8) == 0 ? 1 : 0);
        switch (random.nextInt(6)) {
            case 0 -> same(change, plain.withdraw(now.id(), version, change), sql.withdraw(now.id(), version, change));
            case 1 -> same(change, plain.confirm(now.id(), change), sql.confirm(now.id(), change));
            default -> {
                Work meant = random.nextInt(4) == 0 ? now : seeded.changed(now);
                boolean released = random.nextInt(3) == 0;
                same(
                        change,
                        plain.replace(meant, released, version, change),
                        sql.replace(meant, released, version, change));
            }
        }
    }

    private static final Viewer ALL_SEEING = Viewer.inSession(
            "all",
            "all",
            OWNERS.stream().map(owner -> new Grant(Role.PROGRAMMER, owner)).toList());

    private void same(Change change, Saved<RegisteredWork> plain, Saved<RegisteredWork> sql) {
        assertThat(sql).as("%s at %s", change.who().account(), change.why()).isEqualTo(plain);
        if (plain instanceof Saved.Done<RegisteredWork> done) {
            known.put(done.now().work().id().value(), done.now().work());
        }
    }

    private void deliver(Deliveries plain, Deliveries sql, Change change) {
        OwnerId organisation = any(OWNERS);
        Source source = new Source(
                new SourceName(random.nextInt(6) == 0 ? "shared" : "plan of " + organisation),
                organisation,
                "generic",
                Optional.empty(),
                random.nextInt(4) == 0 ? Confidentiality.OVERLAP_ONLY : Confidentiality.PUBLIC);
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String id = source.name() + ":d" + i;
            Work work = known.computeIfAbsent(id, key -> seeded.work(key, any(OWNERS)));
            if (random.nextInt(5) == 0) {
                known.put(id, seeded.changed(work));
            }
            if (random.nextInt(5) > 0) {
                works.add(known.getOrDefault(id, work));
            }
        }
        boolean complete = random.nextInt(4) > 0;
        Set<WorkId> rejected = known.keySet().stream()
                .filter(id -> random.nextInt(6) == 0)
                .map(WorkId::new)
                .collect(java.util.stream.Collectors.toSet());
        Extent extent = new Extent(complete, rejected, random.nextInt(8) == 0);
        Saved<Delivered> one = plain.stage(source, extent, works.stream(), change);
        Saved<Delivered> other = sql.stage(source, extent, works.stream(), change);
        assertThat(other.getClass())
                .as("%s at %s", change.who().account(), change.why())
                .isEqualTo(one.getClass());
        if (one instanceof Saved.Done<Delivered> mine && other instanceof Saved.Done<Delivered> its) {
            assertThat(its.now().counts()).as(change.why()).isEqualTo(mine.now().counts());
            assertThat(counts(sql.merge(its.now().id(), change)))
                    .isEqualTo(counts(plain.merge(mine.now().id(), change)));
        }
    }

    private static Object counts(Saved<Delivered> merged) {
        return merged instanceof Saved.Done<Delivered> done ? done.now().counts() : merged.getClass();
    }

    private void replaceAreas(InMemoryRegister plain, Register sql, int step) {
        double middle = 120_150 + random.nextInt(-60, 60);
        List<Area> districts = List.of(
                area("W", Area.Level.DISTRICT, 119_000, middle), area("E", Area.Level.DISTRICT, middle, 122_000));
        List<Area> quarters = List.of(area("N1", Area.Level.QUARTER, middle - 50, middle + 50));
        Change change = new Change(
                session("core", new Grant(Role.CORE_TEAM, OWNERS.getFirst())), START.plusSeconds(step), "areas");
        plain.replaceAreas(Stream.concat(districts.stream(), quarters.stream()).toList());
        assertThat(sql.areas().replace(Area.Level.DISTRICT, districts, change)).isInstanceOf(Saved.Done.class);
        assertThat(sql.areas().replace(Area.Level.QUARTER, quarters, change)).isInstanceOf(Saved.Done.class);
    }

    private static Area area(String code, Area.Level level, double from, double to) {
        Envelope box = new Envelope(from, to, 479_000, 482_000);
        return new Area(code, code, level, Optional.empty(), Shape.of(new GeometryFactory().toGeometry(box), Crs.RD));
    }

    private void sameSight(Viewer viewer, Works plain, Works sql) {
        for (WorkFilter filter : filters()) {
            List<Object> expected =
                    sight(plain.page(viewer, filter, Optional.empty(), 10_000).items());
            assertThat(sight(sql.page(viewer, filter, Optional.empty(), 10_000).items()))
                    .as("%s, %s", viewer.account(), filter)
                    .isEqualTo(expected);
            assertThat(sight(paged(after -> sql.page(viewer, filter, after, 7))))
                    .isEqualTo(expected);
            assertThat(sql.count(viewer, filter)).isEqualTo(expected.size());
            for (Works.Facet facet : Works.Facet.values()) {
                assertThat(sql.counts(viewer, filter, facet)).isEqualTo(plain.counts(viewer, filter, facet));
            }
        }
        sameOrder(viewer, plain, sql);
        List<WorkId> ids = known.keySet().stream().map(WorkId::new).toList();
        assertThat(sql.whole(viewer, ids)).isEqualTo(plain.whole(viewer, ids));
        List<WorkId> some = ids.subList(0, ids.size() / 4);
        assertThat(sql.projectsOf(viewer, some)).isEqualTo(plain.projectsOf(viewer, some));
        for (WorkId id : ids) {
            assertThat(sql.findWork(viewer, id.value())).isEqualTo(plain.findWork(viewer, id.value()));
        }
        for (String wanted : List.of("STRAAT 1", "2")) {
            assertThat(sql.streets(viewer, wanted, 3)).isEqualTo(plain.streets(viewer, wanted, 3));
        }
        List<String> drawn = new ArrayList<>();
        sql.drawn(viewer, WorkFilter.ALL, new Box(0, 0, 1e6, 1e6), one -> drawn.add(one.id()));
        assertThat(drawn)
                .isEqualTo(sql.page(viewer, WorkFilter.ALL, Optional.empty(), 10_000).items().stream()
                        .filter(RegisterLaws::hasPlace)
                        .map(SeenWork::id)
                        .toList());
    }

    private static void sameOrder(Viewer viewer, Works plain, Works sql) {
        for (Works.Order order : Works.Order.all()) {
            List<Object> expected = sight(plain.page(viewer, WorkFilter.ALL, order, Optional.empty(), 10_000)
                    .items());
            for (int limit : new int[] {7, 10_000}) {
                assertThat(sight(paged(after -> sql.page(viewer, WorkFilter.ALL, order, after, limit))))
                        .as("%s by %s", viewer.account(), order.key())
                        .isEqualTo(expected);
            }
            try (Stream<SeenWork> all = sql.all(viewer, WorkFilter.ALL, order)) {
                assertThat(sight(all.toList())).isEqualTo(expected);
            }
        }
    }

    private static boolean hasPlace(SeenWork seen) {
        return switch (seen) {
            case SeenWork.Whole whole -> whole.registered().work().place().isPresent();
            case SeenWork.Need unused -> true;
        };
    }

    /// Needs have ids by chance, so that they come in another order and are the same but for those.
    private static List<Object> sight(List<SeenWork> seen) {
        return Stream.concat(
                        seen.stream().filter(SeenWork.Whole.class::isInstance),
                        seen.stream()
                                .filter(SeenWork.Need.class::isInstance)
                                .map(work -> (SeenWork.Need) work)
                                .map(need -> need.owner() + " " + need.ground() + " " + need.period())
                                .sorted())
                .map(Object.class::cast)
                .toList();
    }

    private static List<SeenWork> paged(Function<Optional<String>, Page<SeenWork>> pages) {
        List<SeenWork> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<SeenWork> page = pages.apply(after);
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private List<WorkFilter> filters() {
        WorkFilter all = WorkFilter.ALL;
        Where somewhere = new Where(List.of("W", "N1"), Optional.empty());
        Where inBox = new Where(List.of(), Optional.of(new Box(120_050, 480_050, 120_120, 480_120)));
        Period year = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 7, 1));
        return List.of(
                all,
                filter(all.where(), List.of(), List.of(), Optional.empty(), Standing.ANY),
                filter(all.where(), List.of(), List.of(), Optional.empty(), Standing.STALE),
                filter(all.where(), List.of(), List.of(), Optional.empty(), Standing.WITHDRAWN),
                filter(somewhere, List.of(), List.of(), Optional.empty(), Standing.PRESENT),
                filter(inBox, List.of(), List.of(), Optional.of(year), Standing.PRESENT),
                filter(all.where(), OWNERS.subList(0, 1), List.of(), Optional.of(year), Standing.ANY),
                filter(all.where(), OWNERS, List.of(Phase.IDEA, Phase.PROGRAMMED), Optional.empty(), Standing.ANY));
    }

    private static WorkFilter filter(
            Where where, List<OwnerId> owners, List<Phase> phases, Optional<Period> period, Standing standing) {
        List<Discipline> disciplines =
                phases.isEmpty() ? List.of() : List.of(Discipline.values()).subList(0, 9);
        return new WorkFilter(where, owners, disciplines, List.of(), phases, period, standing);
    }

    private static void sameJournal(Viewer viewer, Journal plain, Journal sql) {
        assertThat(told(sql.after(viewer, 0, 10_000)))
                .as(viewer.account())
                .isEqualTo(told(plain.after(viewer, 0, 10_000)));
    }

    private static List<String> told(Page<Entry> page) {
        return page.items().stream()
                .filter(entry -> entry.subject().kind().equals("work"))
                .map(entry -> {
                    Entry.Difference difference = entry.difference();
                    boolean amount = (difference.before() + difference.after()).contains("budget_cents");
                    return entry.deed() + " " + entry.subject().id() + " " + entry.who() + " " + entry.at() + " "
                            + entry.why() + " " + amount;
                })
                .toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
