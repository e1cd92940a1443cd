package org.koppelkansen.results;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.opportunities.PlannedCity;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.Source;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.store.Database;
import org.koppelkansen.store.register.SqlRegister;
import org.koppelkansen.store.results.SqlResults;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Planning;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// How long finding in a register of a whole city takes, and then a list, one answer and a what-if.
public final class ResultsBenchmark {
    private static final LocalDate DAY = PlannedCity.AS_OF;
    private static final int TIMES = 50;

    private ResultsBenchmark() {}

    /// @param args how many works, 100,000 when absent; owners, 12; works a square kilometre, 400
    public static void main(String[] args) throws IOException {
        int works = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int owners = args.length > 1 ? Integer.parseInt(args[1]) : 12;
        int density = args.length > 2 ? Integer.parseInt(args[2]) : 400;
        try (Database database = Database.in(Files.createTempDirectory("register"))) {
            Register register = SqlRegister.of(database, new Reach(15, 365), Clock.systemUTC());
            Results results = new SqlResults(database, Clock.systemUTC());
            timed("read in", () -> deliver(register, PlannedCity.of(1, works, owners, density)));
            FindInRegister finding =
                    new FindInRegister(register.works(), register.areas(), results, Rulebook.shipped());
            timed("find", () -> finding.run(DAY, change(), Progress.SILENT));
            timed("find again", () -> finding.run(DAY, change(), Progress.SILENT));
            count(database);
            Viewer viewer = RegisteredTown.viewer(Role.PROGRAMMER, "owner-3");
            TryWhatIf trying = new TryWhatIf(register.works(), Rulebook.shipped());
            ask(results, trying, viewer);
        }
    }

    private static void ask(Results results, TryWhatIf trying, Viewer viewer) {
        List<SeenOpportunity> first = results.opportunities(viewer, OpportunityFilter.ALL, Optional.empty(), 100)
                .items();
        repeated("list of 50", i -> results.opportunities(viewer, OpportunityFilter.ALL, Optional.empty(), 50));
        repeated(
                "list of 50, anonymous",
                i -> results.opportunities(Viewer.ANONYMOUS, OpportunityFilter.ALL, Optional.empty(), 50));
        repeated("relations, 50", i -> results.relations(viewer, RelationFilter.ALL, Optional.empty(), 50));
        repeated(
                "one",
                i -> results.findOpportunity(viewer, first.get(i % first.size()).id()));
        repeated("runs", i -> results.runs(viewer, Optional.empty(), 10));
        List<List<WorkId>> asked = first.stream()
                .filter(SeenOpportunity::whole)
                .map(seen -> seen.taking().works().stream().map(WorkId::new).toList())
                .toList();
        repeated("what-if", i -> {
            List<WorkId> ids = asked.get(i % asked.size());
            return trying.of(
                    viewer,
                    new WhatIfAsked(ids, Map.of(ids.getFirst(), DAY.plusYears(3)), Map.of(), List.of(), List.of()),
                    DAY);
        });
    }

    private static Delivered deliver(Register register, List<Work> works) {
        Confidentiality[] levels = {
            Confidentiality.PARTNERS,
            Confidentiality.PARTNERS,
            Confidentiality.PUBLIC,
            Confidentiality.PARTNERS,
            Confidentiality.OVERLAP_ONLY
        };
        List<Work> mixed = IntStream.range(0, works.size())
                .mapToObj(i -> with(works.get(i), levels[i % levels.length]))
                .toList();
        Source source = new Source(
                new SourceName("city"), new OwnerId("city"), "geojson", Optional.empty(), Confidentiality.PUBLIC);
        Delivered staged = done(register.deliveries().stage(source, true, mixed.stream(), change()));
        return done(register.deliveries().merge(staged.id(), change()));
    }

    private static Work with(Work work, Confidentiality level) {
        Planning planning = work.planning();
        return new Work(
                work.id(),
                work.owner(),
                work.task(),
                work.place(),
                work.window(),
                new Planning(planning.phase(), planning.budget(), planning.project(), level),
                work.provenance());
    }

    private static Change change() {
        Viewer city = Viewer.inSession(
                "city",
                "city",
                Arrays.stream(Role.values())
                        .map(role -> new Grant(role, new OwnerId("city")))
                        .toList());
        return new Change(city, Instant.now(), "");
    }

    private static <T> T done(Saved<T> saved) {
        if (saved instanceof Saved.Done<T>(T now)) {
            return now;
        }
        throw new IllegalStateException(saved.toString());
    }

    private static void count(Database database) {
        for (String table : List.of("work", "relation", "opportunity")) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d%n",
                    table,
                    database.sql()
                            .sql("select count(*) from " + table)
                            .query(Long.class)
                            .single());
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                Locale.ROOT, "%s: %.1f s, %d MB in use%n", what, (System.nanoTime() - start) / 1e9, used >> 20);
        return result;
    }

    private interface Question {
        Object ask(int number);
    }

    /// Least, median and 95 of 100.
    private static void repeated(String what, Question question) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            question.ask(i);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        millis.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f / %.1f / %.1f ms%n",
                what,
                millis.getFirst(),
                millis.get(TIMES / 2),
                millis.get(TIMES * 95 / 100));
    }
}
