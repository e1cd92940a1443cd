package org.koppelkansen.settings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.koppelkansen.measure.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A value in a YAML file that knows the file, the line and the key under which it stands, so that whatever is wrong
/// with it can be said exactly.
public final class YamlNode {
    private final String file;
    private final String key;
    private final Node node;

    private YamlNode(String file, String key, Node node) {
        this.file = file;
        this.key = key;
        this.node = node;
    }

    /// The top of a file.
    ///
    /// @throws WrongYaml when the text is no YAML, or nothing, or has a key twice in one place
    public static YamlNode read(String file, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            Node top = new Compose(settings).composeString(text).orElseThrow(() -> empty(file));
            return new YamlNode(file, "", top).withoutRepeats();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw new WrongYaml(new Text(
                    file + ", regel " + line + ": dit is geen geldige YAML (" + e.getProblem() + ").",
                    file + ", line " + line + ": this is no valid YAML (" + e.getProblem() + ")."));
        } catch (YamlEngineException e) {
            throw new WrongYaml(new Text(
                    file + ": dit is geen geldige YAML (" + e.getMessage() + ").",
                    file + ": this is no valid YAML (" + e.getMessage() + ")."));
        }
    }

    private static WrongYaml empty(String file) {
        return new WrongYaml(new Text(
                file + ": het bestand is leeg. Voorbeelden staan in profiles en docs/rules.",
                file + ": the file is empty. There are examples in profiles and docs/rules."));
    }

    /// This, after refusing every key in it that stands there before: which of the two is meant nobody can tell.
    private YamlNode withoutRepeats() {
        Deque<YamlNode> left = new ArrayDeque<>(List.of(this));
        // An alias can stand in many places, even within itself.
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!left.isEmpty()) {
            YamlNode next = left.remove();
            if (seen.add(next.node)) {
                switch (next.node) {
                    case MappingNode mapping -> left.addAll(next.entries().values());
                    case SequenceNode sequence -> left.addAll(next.items());
                    default -> {}
                }
            }
        }
        return this;
    }

    /// The keys under which this stands, joined by points; empty at the top.
    String key() {
        return key;
    }

    /// The error to throw about this value; both sentences say what is wrong and what to do.
    public WrongYaml wrong(String nl, String en) {
        int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
        String place = key.isEmpty() ? "" : " (" + key + ")";
        return new WrongYaml(
                new Text(file + ", regel " + line + place + ": " + nl, file + ", line " + line + place + ": " + en));
    }

    /// This mapping, after refusing every key but these.
    public YamlNode only(String... allowed) {
        entries().forEach((name, value) -> {
            if (!Arrays.asList(allowed).contains(name)) {
                String known = String.join(", ", allowed);
                throw value.wrong(
                        "deze sleutel is onbekend. Wel: " + known + ".",
                        "this key is unknown. Known are: " + known + ".");
            }
        });
        return this;
    }

    /// The value under a key, where there is one.
    public Optional<YamlNode> at(String name) {
        return Optional.ofNullable(entries().get(name));
    }

    /// The value under a key that must be there.
    public YamlNode need(String name) {
        return at(name).orElseThrow(
                        () -> wrong("hier hoort ‘" + name + "’ te staan.", "‘" + name + "’ must stand here."));
    }

    /// Keys and values in the order of the file; of nothing, none.
    public Map<String, YamlNode> entries() {
        if (isNull()) {
            return Map.of();
        }
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("hier hoort ‘sleutel: waarde’ te staan.", "‘key: value’ must stand here.");
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            String path = key.isEmpty() ? name : key + "." + name;
            if (entries.put(name, new YamlNode(file, path, tuple.getValueNode())) != null) {
                throw new YamlNode(file, path, tuple.getKeyNode())
                        .wrong(
                                "deze sleutel staat hier al eerder: laat er één staan.",
                                "this key stands here before: leave only one.");
            }
        }
        return entries;
    }

    /// The items of a list; a single value counts as a list of one, nothing as none.
    public List<YamlNode> items() {
        if (isNull()) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(this);
        }
        List<YamlNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlNode(file, key, item));
        }
        return items;
    }

    public List<String> texts() {
        return items().stream().map(YamlNode::text).toList();
    }

    public String text() {
        if (node instanceof ScalarNode scalar && !isNull()) {
            return scalar.getValue();
        }
        throw wrong("hier hoort een tekst te staan.", "a text must stand here.");
    }

    public double number() {
        return parsed(Double::valueOf, "een getal", "a number");
    }

    public int integer() {
        return parsed(Integer::valueOf, "een geheel getal", "a whole number");
    }

    public boolean truth() {
        return switch (text().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "ja" -> true;
            case "false", "no", "nee" -> false;
            default -> throw wrong("hier hoort true of false te staan.", "true or false must stand here.");
        };
    }

    /// The text as `reader` understands it.
    ///
    /// @param reader may throw an unchecked exception for what it cannot read
    /// @param nl what is expected, as in ‘een getal’
    public <T> T parsed(Function<String, T> reader, String nl, String en) {
        String text = text();
        try {
            return reader.apply(text);
        } catch (RuntimeException e) {
            throw wrong("‘" + text + "’ is niet " + nl + ".", "‘" + text + "’ is not " + en + ".");
        }
    }

    /// One of the values of an enum, by the spelling that `spelling` gives each.
    public <E extends Enum<E>> E choice(Class<E> type, Function<E, String> spelling) {
        String text = text();
        for (E value : type.getEnumConstants()) {
            if (spelling.apply(value).equals(text)) {
                return value;
            }
        }
        String known = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(spelling).toList());
        throw wrong(
                "‘" + text + "’ is onbekend. Wel: " + known + ".",
                "‘" + text + "’ is unknown. Known are: " + known + ".");
    }

    /// Whether a single word or number stands here.
    boolean isText() {
        return node instanceof ScalarNode;
    }

    private boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }
}
