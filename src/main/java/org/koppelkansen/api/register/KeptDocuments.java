package org.koppelkansen.api.register;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Words what the register keeps of a thing before and after a change as answers do: members in the words of the API,
/// geometry as GeoJSON.
public final class KeptDocuments {
    private static final Pattern WORD = Pattern.compile("_([a-z0-9])");
    private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

    private final JsonMapper json;
    private final Systems systems;

    public KeptDocuments(JsonMapper json, Systems systems) {
        this.json = json;
        this.systems = systems;
    }

    /// @param text empty where there is none
    public Optional<Map<String, Object>> worded(String text, Crs shown) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> members = new TreeMap<>();
        json.readValue(text, DOCUMENT).forEach((name, value) -> {
            if (name.equals("geometry") && value instanceof String hex) {
                geometry(hex, shown).ifPresent(geometry -> members.put(name, geometry));
            } else if (value != null && !name.equals("footprint")) {
                members.put(spelt(name), value);
            }
        });
        return Optional.of(members);
    }

    /// The same in the register's system; empty where there is none.
    public Map<String, Object> worded(String text) {
        return worded(text, systems.kept()).orElseGet(Map::of);
    }

    /// The same as one line of JSON without places; empty where there is none.
    public String text(String text) {
        return worded(text, systems.kept())
                .map(members -> {
                    members.remove("geometry");
                    return json.writeValueAsString(members);
                })
                .orElse("");
    }

    /// Where it is, in the register's system; empty where the text does not say so.
    public Optional<Shape> place(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(json.readValue(text, DOCUMENT).get("geometry"))
                        .map(hex -> shape(hex.toString()));
    }

    private Shape shape(String hex) {
        return Shape.ofWkb(HexFormat.of().parseHex(hex), systems.kept());
    }

    private Optional<Map<String, Object>> geometry(String hex, Crs shown) {
        return systems.moved(shape(hex), shown).map(moved -> Positions.of(moved.toJts(), shown));
    }

    private static String spelt(String name) {
        return WORD.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
