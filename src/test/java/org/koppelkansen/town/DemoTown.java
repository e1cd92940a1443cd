package org.koppelkansen.town;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.town.formats.GeoJsonText;

/// Makes the demo town: `main` writes its files into the folder that it is given.
public final class DemoTown {
    private static final long SEED = 2026;

    private DemoTown() {}

    public static void main(String[] folder) throws IOException {
        Path into = Path.of(folder.length == 0 ? "demo" : folder[0]);
        Files.createDirectories(into);
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(into.resolve(file.getKey()), file.getValue());
        }
    }

    /// All generated files by name, the same bytes each time.
    static Map<String, byte[]> files() throws IOException {
        Koggenwaard town = Koggenwaard.drawn();
        Map<Role, List<TownWork>> works = works(town);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Map.Entry<Role, List<TownWork>> owner : works.entrySet()) {
            files.put(owner.getKey().file(), Deliveries.of(owner.getKey(), owner.getValue()));
        }
        files.put("gebieden.geojson", areas(town).getBytes(StandardCharsets.UTF_8));
        files.put("ambities.geojson", Ambitions.geoJson(town).getBytes(StandardCharsets.UTF_8));
        files.put("planted.csv", planted(works).getBytes(StandardCharsets.UTF_8));
        files.put("town.svg", TownMap.svg(town, works).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    static Map<Role, List<TownWork>> works(Koggenwaard town) {
        Programme programme = new Programme(new Ground(town), SEED);
        Map<Role, List<TownWork>> works = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            works.put(role, PlannedWorks.of(role, programme));
        }
        return works;
    }

    /// The planted mistakes as a list for tests: file, id of the work, mistake, finding that it should raise.
    private static String planted(Map<Role, List<TownWork>> works) {
        StringBuilder list = new StringBuilder("file;id;mistake;finding\n");
        works.forEach((role, all) -> all.stream()
                .filter(work -> work.oddity() != Oddity.NONE)
                .forEach(work -> list.append(String.join(
                                ";",
                                role.file(),
                                work.id(),
                                work.oddity().dutch(),
                                work.oddity().finding()))
                        .append('\n')));
        return list.toString();
    }

    private static String areas(Koggenwaard town) {
        GeoJsonText text = new GeoJsonText();
        for (Koggenwaard.District area : town.areas()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("code", area.code());
            properties.put("name", area.name());
            properties.put("level", level(area.code()));
            if (!area.parent().isEmpty()) {
                properties.put("parent", area.parent());
            }
            text.feature(properties, Optional.of(area.shape()));
        }
        return text.text("gebieden");
    }

    private static String level(String code) {
        return switch (code.length()) {
            case 1 -> "district";
            case 2 -> "quarter";
            default -> "neighbourhood";
        };
    }
}
