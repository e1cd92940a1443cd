package org.koppelkansen.api.register;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.register.Entry;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Makes of an entry of the journal what answers show: its documents in the words of the API, geometry as GeoJSON.
final class EntryWording {
    private static final Pattern WORD = Pattern.compile("_([a-z0-9])");
    private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

    private final JsonMapper json;
    private final Systems systems;

    EntryWording(JsonMapper json, Systems systems) {
        this.json = json;
        this.systems = systems;
    }

    /// @param kept in which the journal keeps geometry
    EntryJson entry(Entry entry, Crs kept, Crs shown) {
        return new EntryJson(
                entry.number(),
                entry.at(),
                Optional.of(entry.who())
                        .filter(who -> !who.name().isEmpty() || !who.account().isEmpty())
                        .map(who -> new EntryJson.Who(
                                who.account(), Optional.of(who.name()).filter(name -> !name.isEmpty()))),
                entry.deed(),
                new EntryJson.Subject(entry.subject().kind(), entry.subject().id()),
                new EntryJson.Difference(
                        document(entry.difference().before(), kept, shown),
                        document(entry.difference().after(), kept, shown)),
                Optional.of(entry.why()).filter(why -> !why.isEmpty()));
    }

    private Optional<Map<String, Object>> document(String text, Crs kept, Crs shown) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> members = new TreeMap<>();
        json.readValue(text, DOCUMENT).forEach((name, value) -> {
            if (name.equals("geometry") && value instanceof String hex) {
                geometry(hex, kept, shown).ifPresent(geometry -> members.put(name, geometry));
            } else if (value != null && !name.equals("footprint")) {
                members.put(spelt(name), value);
            }
        });
        return Optional.of(members);
    }

    private Optional<Map<String, Object>> geometry(String hex, Crs kept, Crs shown) {
        try {
            Shape shape = Shape.of(new WKBReader().read(HexFormat.of().parseHex(hex)), kept);
            return systems.moved(shape, shown).map(moved -> Positions.of(moved.toJts(), shown));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String spelt(String name) {
        return WORD.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
