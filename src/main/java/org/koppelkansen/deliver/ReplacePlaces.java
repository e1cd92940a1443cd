package org.koppelkansen.deliver;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.koppelkansen.gather.ReadAmbitions;
import org.koppelkansen.gather.ReadAreas;
import org.koppelkansen.register.Areas;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.Settings;
import org.koppelkansen.sources.Source;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Finding;

/// Puts the areas or the ambitions of a file in the place of those that the register has.
///
/// @param accept whether to do it, or only to look
public record ReplacePlaces(Areas areas, Settings settings, boolean accept) {
    /// So many things of a kind, before and after.
    ///
    /// @param kind level of areas, or `ambitions`
    public record Count(String kind, long before, long after) {}

    /// What a file holds.
    ///
    /// @param counts by kind; empty where the file has nothing to use
    /// @param findings what is odd about the file and its rows; a row without an area is rejected
    public record Read(List<Count> counts, List<Finding> findings) {
        public Read {
            counts = List.copyOf(counts);
            findings = List.copyOf(findings);
        }
    }

    /// Replaces all areas of each level of which the file has any.
    ///
    /// @throws org.koppelkansen.sources.UnreadableSource when it cannot be read
    public Saved<Read> areasOf(Source file, Change change) {
        Crs crs = system(file);
        ReadAreas.Read read = ReadAreas.from(file, crs);
        Map<Area.Level, List<Area>> byLevel =
                read.areas().stream().collect(Collectors.groupingBy(Area::level, TreeMap::new, Collectors.toList()));
        Read told = new Read(
                byLevel.entrySet().stream()
                        .map(level -> count(level.getKey(), level.getValue()))
                        .toList(),
                read.findings());
        if (accept) {
            for (Map.Entry<Area.Level, List<Area>> level : byLevel.entrySet()) {
                Saved<List<Area>> saved = areas.replace(level.getKey(), level.getValue(), change);
                if (!(saved instanceof Saved.Done<List<Area>>)) {
                    return refused(saved);
                }
            }
        }
        return new Saved.Done<>(told);
    }

    /// Replaces all ambitions, unless the file has none.
    ///
    /// @throws org.koppelkansen.sources.UnreadableSource when it cannot be read
    public Saved<Read> ambitionsOf(Source file, Change change) {
        Crs crs = system(file);
        ReadAmbitions.Read read = ReadAmbitions.from(file, crs);
        List<Ambition> all = read.ambitions();
        Count count = new Count("ambitions", areas.ambitions().size(), all.size());
        if (accept && !all.isEmpty()) {
            Saved<List<Ambition>> saved = areas.replaceAmbitions(all, change);
            if (!(saved instanceof Saved.Done<List<Ambition>>)) {
                return refused(saved);
            }
        }
        return new Saved.Done<>(new Read(all.isEmpty() ? List.of() : List.of(count), read.findings()));
    }

    private Count count(Area.Level level, List<Area> after) {
        long before = areas.all().stream().filter(area -> area.level() == level).count();
        return new Count(level.key(), before, after.size());
    }

    /// The register's own; chosen now where nothing is there yet and this is more than a look.
    private Crs system(Source file) {
        List<Shape> shapes =
                ReadAreas.from(file).areas().stream().map(Area::shape).toList();
        Crs fitting = settings.crsFor(shapes);
        return accept && !shapes.isEmpty() ? settings.choose(fitting) : fitting;
    }

    private static <T> Saved<Read> refused(Saved<T> saved) {
        return switch (saved) {
            case Saved.Forbidden<T> forbidden -> new Saved.Forbidden<>(forbidden.reason());
            case Saved.Refused<T> refused -> new Saved.Refused<>(refused.reason());
            case Saved.Outrun<T> unused -> new Saved.Unknown<>();
            case Saved.Unknown<T> unused -> new Saved.Unknown<>();
            case Saved.Done<T> unused -> throw new IllegalArgumentException("it was kept");
        };
    }
}
