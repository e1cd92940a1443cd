package org.koppelkansen.store.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.koppelkansen.gather.Delivery;
import org.koppelkansen.gather.GatherWorks;
import org.koppelkansen.gather.Gathered;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.register.SeededWorks;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.space.Crs;

/// A plan as an owner delivers it, in a file of our exchange form, drawn from a seed: lines of 20 to 160 m, as dense
/// as in a real city.
final class PlanFile {
    private static final double WORKS_PER_SQUARE_METRE = 2e-3;
    private static final List<String> DISCIPLINES = List.of("sewer", "gas", "electricity", "drinking-water", "road");
    private static final List<String> LEVELS = List.of("public", "partners", "partners", "overlap-only", "owner-only");

    private PlanFile() {}

    static Path write(Path file, int works) {
        SplittableRandom random = new SplittableRandom(1);
        double side = Math.sqrt(works / WORKS_PER_SQUARE_METRE);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":"
                    + "{\"name\":\"EPSG:28992\"}},\"features\":[\n");
            for (int i = 0; i < works; i++) {
                out.write(feature(i, side, random));
                out.write(i < works - 1 ? ",\n" : "\n]}\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static String feature(int number, double side, SplittableRandom random) {
        double x = 110_000 + random.nextDouble(side);
        double y = 470_000 + random.nextDouble(side);
        StringBuilder line = new StringBuilder();
        int points = random.nextInt(2, 9);
        double length = random.nextDouble(20, 160);
        for (int p = 0; p < points; p++) {
            line.append(p == 0 ? "" : ",")
                    .append(String.format(
                            Locale.ROOT, "[%.2f,%.2f]", x + length * p / (points - 1), y + random.nextDouble(-1, 1)));
        }
        int year = random.nextInt(2026, 2034);
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Feature\",\"geometry\":{\"type\":\"LineString\",\"coordinates\":[%s]},\"properties\":{"
                        + "\"id\":\"plan:%d\",\"owner\":\"Owner %d\",\"discipline\":\"%s\",\"intervention\":\"replace\","
                        + "\"title\":\"Werk %d\",\"earliest\":\"%d-01-01\",\"latest\":\"%d-12-31\",\"durationDays\":%d,"
                        + "\"phase\":\"programmed\",\"budgetEuros\":%d,\"confidentiality\":\"%s\"}}",
                line,
                number,
                random.nextInt(8),
                DISCIPLINES.get(random.nextInt(DISCIPLINES.size())),
                number,
                year,
                year + random.nextInt(3),
                random.nextInt(5, 90),
                random.nextInt(1000, 900_000),
                LEVELS.get(random.nextInt(LEVELS.size())));
    }

    /// As a server reads it.
    static Gathered read(Path file) {
        Delivery delivery = Delivery.of(file.toString(), Optional.of(Profiles.named("geojson")), Optional.of(Crs.RD))
                .named(NAME.value());
        return new GatherWorks(SeededWorks.READ_ON, Optional.of(Crs.RD), WorkingWidths.shipped())
                .gather(List.of(delivery), Progress.SILENT);
    }

    static final SourceName NAME = new SourceName("plan");
}
