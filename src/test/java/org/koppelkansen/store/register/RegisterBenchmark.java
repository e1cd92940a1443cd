package org.koppelkansen.store.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.gather.Gathered;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Reach;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.Source;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.store.Database;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;

/// How long a file of works takes into the register of a folder, as a server keeps it, and the same file again; and
/// whether the register survives being killed meanwhile.
public final class RegisterBenchmark {
    private static final Source PLAN =
            new Source(PlanFile.NAME, new OwnerId("owner-1"), "geojson", Optional.empty(), Confidentiality.PUBLIC);
    private static final Viewer WHO =
            Viewer.inSession("ann", "Ann", List.of(new Grant(Role.PROGRAMMER, PLAN.organisation())));

    private RegisterBenchmark() {}

    /// @param args works, kills; without, 100,000 and 20
    public static void main(String[] args) throws IOException, InterruptedException {
        int works = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int kills = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        Path folder = Files.createTempDirectory("register");
        Path file = PlanFile.write(folder.resolve("plan.json"), works);
        System.out.printf(Locale.ROOT, "%,d works, a file of %,d MB%n", works, Files.size(file) >> 20);
        try (Database database = Database.in(folder.resolve("data"))) {
            Register register = SqlRegister.of(database, new Reach(25, 90), Clock.systemUTC());
            round(register, file, "first");
            round(register, file, "again");
            timed("everybody's works", () -> register.works().everybodys().size());
            timed("count", () -> register.works().count(WHO, WorkFilter.ALL));
        }
        if (kills > 0) {
            System.out.println(new Killing(folder.resolve("killed"), works, 1).times(kills));
        }
    }

    private static void round(Register register, Path file, String name) {
        long start = System.nanoTime();
        Gathered gathered = timed("  read", () -> PlanFile.read(file));
        Delivered staged = timed(
                "  set aside",
                () -> done(register.deliveries().stage(PLAN, true, gathered.works().stream(), change())));
        Delivered merged = timed("  merge", () -> done(register.deliveries().merge(staged.id(), change())));
        System.out.printf(Locale.ROOT, "%s: %.1f s, %s%n", name, (System.nanoTime() - start) / 1e9, merged.counts());
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf(Locale.ROOT, "%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
        return result;
    }

    private static Change change() {
        return new Change(WHO, Instant.now(), "");
    }

    private static <T> T done(Saved<T> saved) {
        if (saved instanceof Saved.Done<T>(T now)) {
            return now;
        }
        throw new IllegalStateException(saved.toString());
    }
}
