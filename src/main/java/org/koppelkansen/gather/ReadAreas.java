package org.koppelkansen.gather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.profile.OwnerNames;
import org.koppelkansen.sources.Source;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// Reads the named parts of a city from any source, by the headings that such sources have.
public final class ReadAreas {
    /// @param findings what is odd about the file and its rows; a row without an area is rejected
    public record Read(List<Area> areas, List<Finding> findings) {
        public Read {
            areas = List.copyOf(areas);
            findings = List.copyOf(findings);
        }
    }

    private final String source;
    private final Set<String> codes = new HashSet<>();

    private ReadAreas(String source) {
        this.source = source;
    }

    /// The areas in the system of the source, in its order.
    public static Read from(Source source) {
        return from(source, Optional.empty());
    }

    /// The areas in `crs`, in the order of the source.
    public static Read from(Source source, Crs crs) {
        return from(source, Optional.of(crs));
    }

    private static Read from(Source source, Optional<Crs> crs) {
        PlaceRows rows = PlaceRows.of(source, crs);
        ReadAreas reading = new ReadAreas(source.name());
        List<Area> areas = new ArrayList<>();
        rows.rows().forEach(row -> areas.add(reading.area(row)));
        return new Read(areas, rows.findings());
    }

    private Area area(PlaceRows.Row row) {
        String name = row.first(
                "naam",
                "name",
                "nom",
                "l_qu",
                "l_aroff",
                "l_ar",
                "buurtnaam",
                "wijknaam",
                "gebiedsnaam",
                "stadsdeelnaam",
                "gemeentenaam",
                "title",
                "label");
        if (name.isEmpty()) {
            row.findings().add(FindingCode.NAME_MISSING, row.number());
            name = String.valueOf(row.number());
        }
        String code = code(row);
        Area.Level level = level(row);
        String unique = unique(level + "|", code.isEmpty() ? OwnerNames.slug(name) : code);
        String parent = parent(row);
        return new Area(unique, name, level, Optional.of(parent).filter(p -> !p.isEmpty()), row.shape());
    }

    private static String code(PlaceRows.Row row) {
        return row.first(
                "code",
                "buurtcode",
                "wijkcode",
                "gebiedscode",
                "stadsdeelcode",
                "c_qu",
                "c_ar",
                "cbsCode",
                "identificatie",
                "id");
    }

    private static String parent(PlaceRows.Row row) {
        String parent = row.first("parent", "ligtInWijkId", "ligtInStadsdeelId", "stadsdeel", "wijk");
        return parent.isEmpty() && !row.first("c_qu").isEmpty() ? row.first("c_ar") : parent;
    }

    private String unique(String level, String code) {
        String free = code.isEmpty() ? "gebied" : code;
        for (int i = 2; !codes.add(level + free); i++) {
            free = code + "~" + i;
        }
        return free;
    }

    private Area.Level level(PlaceRows.Row row) {
        String word = row.first("level", "niveau", "gebiedstype").toLowerCase(Locale.ROOT);
        for (Area.Level level : Area.Level.values()) {
            if (level.key().equals(word)) {
                return level;
            }
        }
        if (!row.first("c_qu", "l_qu").isEmpty()) {
            return Area.Level.QUARTER;
        }
        if (!row.first("c_ar", "l_ar").isEmpty()) {
            return Area.Level.DISTRICT;
        }
        return byWord(word.isEmpty() ? source.toLowerCase(Locale.ROOT) : word);
    }

    private static Area.Level byWord(String word) {
        if (word.contains("stadsdeel") || word.contains("stadsdelen") || word.contains("district")) {
            return Area.Level.DISTRICT;
        }
        if (word.contains("wijk") || word.contains("quarti")) {
            return Area.Level.QUARTER;
        }
        return word.contains("buurt") || word.contains("neighbourhood") ? Area.Level.NEIGHBOURHOOD : Area.Level.OTHER;
    }
}
