package org.koppelkansen.anchor.seen;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;

/// The members of a work as a delivery and the journal keep them: by which words they are called, in the order in
/// which people read them, and how their values are written. What is not known here is written as it is kept.
public final class WorkMembers {
    private static final Map<String, Member> ALL = Stream.of(
                    new Member("title", "omschrijving", "title", WorkMembers::plain),
                    new Member("street", "straat", "street", WorkMembers::plain),
                    new Member("discipline", "discipline", "discipline", of(Terms.DISCIPLINES)),
                    new Member("intervention", "ingreep", "intervention", of(Terms.INTERVENTIONS)),
                    new Member("phase", "fase", "phase", of(Terms.PHASES)),
                    new Member("earliest", "niet eerder dan", "not before", WorkMembers::day),
                    new Member("wishedStart", "gewenste start", "wished start", WorkMembers::day),
                    new Member("latest", "klaar uiterlijk op", "finished by", WorkMembers::day),
                    new Member("durationDays", "duur in dagen", "duration in days", WorkMembers::plain),
                    new Member("hardness", "hardheid", "hardness", of(Terms.HARDNESS)),
                    new Member("certainty", "zekerheid", "certainty", WorkMembers::percent),
                    new Member("budgetCents", "budget (€)", "budget (€)", WorkMembers::euros),
                    new Member("costsReleased", "kosten vrijgegeven", "costs released", WorkMembers::plain),
                    new Member("project", "project", "project", WorkMembers::plain),
                    new Member("confidentiality", "vertrouwelijkheid", "confidentiality", of(Terms.CONFIDENTIALITY)),
                    new Member("depthMetres", "diepte in meters", "depth in metres", WorkMembers::plain),
                    new Member("ownerName", "eigenaar", "owner", WorkMembers::plain),
                    new Member("geometry", "plaats", "place", WorkMembers::shape),
                    new Member(
                            "doubtMetres",
                            "onzekerheid plek in meters",
                            "doubt of place in metres",
                            WorkMembers::plain),
                    new Member("streetClass", "soort straat", "street class", of(Terms.STREET_CLASSES)),
                    new Member(
                            "vehiclesPerDay", "motorvoertuigen per dag", "motor vehicles per day", WorkMembers::plain),
                    new Member("spaceTaken", "bezette ruimte", "space taken", of(Terms.PUBLIC_SPACE)),
                    new Member(
                            "routes", "fiets-, bus- en tramnet", "cycle, bus and tram network", of(Terms.ROUTE_RANKS)),
                    new Member("originNl", "uitleg periode", "reason of window (Dutch)", WorkMembers::plain),
                    new Member("originEn", "uitleg periode (Engels)", "reason of window", WorkMembers::plain),
                    new Member("originRule", "regel periode", "rule of window", WorkMembers::plain),
                    new Member("owner", "eigenaar (id)", "owner (id)", WorkMembers::plain),
                    new Member("ownerAliases", "andere namen eigenaar", "other names of owner", WorkMembers::plain),
                    new Member("registrar", "geleverd door", "delivered by", WorkMembers::plain),
                    new Member("source", "bron", "source", WorkMembers::plain))
            .collect(Collectors.toMap(Member::key, member -> member, (one, other) -> one, LinkedHashMap::new));
    private static final Map<String, Text> WORDS =
            ALL.values().stream().collect(Collectors.toUnmodifiableMap(Member::key, Member::word));

    /// Of a work that is new or gone; those in the second list are not understood without their name.
    private static final List<String> IN_BRIEF =
            List.of("title", "street", "discipline", "intervention", "phase", "earliest", "latest", "budgetCents");

    private static final List<String> NAMED = List.of("earliest", "latest", "budgetCents");
    private static final Map<String, Text> SHAPES = Map.of(
            "Point", new Text("punt", "point"),
            "LineString", new Text("lijn", "line"),
            "Polygon", new Text("vlak", "area"));

    private WorkMembers() {}

    private record Member(String key, Text word, Function<Object, Value> value) {
        Member(String key, String nl, String en, Function<Object, Value> value) {
            this(key, new Text(nl, en), value);
        }
    }

    /// The members of what a work was or became, each once, in the order in which people read them.
    public static List<String> differing(Map<String, Object> before, Map<String, Object> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return Stream.concat(
                        ALL.keySet().stream().filter(keys::contains),
                        keys.stream().filter(key -> !ALL.containsKey(key)))
                .toList();
    }

    /// What these members are called.
    public static Value names(List<String> keys) {
        return Terms.of(keys, WORDS);
    }

    /// A value as it is written; nothing where there is none.
    ///
    /// @param kept in the words of the API
    public static Value value(String key, Optional<Object> kept) {
        Function<Object, Value> written =
                Optional.ofNullable(ALL.get(key)).map(Member::value).orElse(WorkMembers::plain);
        return kept.map(written).orElseGet(Value.Nothing::new);
    }

    /// What matters most of a work, in one line; nothing where nothing is kept.
    public static Value inBrief(Map<String, Object> work) {
        List<String> keys = IN_BRIEF.stream().filter(work::containsKey).toList();
        return keys.isEmpty()
                ? new Value.Nothing()
                : new Value.Term(
                        keys.stream().map(key -> String.valueOf(work.get(key))).collect(Collectors.joining("; ")),
                        new Text(inBrief(work, keys, Language.NL), inBrief(work, keys, Language.EN)));
    }

    private static String inBrief(Map<String, Object> work, List<String> keys, Language language) {
        return keys.stream()
                .map(key -> (NAMED.contains(key)
                                ? Objects.requireNonNull(WORDS.get(key)).in(language) + " "
                                : "")
                        + said(value(key, Optional.ofNullable(work.get(key))), language))
                .collect(Collectors.joining("; "));
    }

    private static String said(Value value, Language language) {
        return switch (value) {
            case Value.Nothing() -> "";
            case Value.Words words -> words.text();
            case Value.Term term -> term.word().in(language);
            case Value.Figure figure ->
                NumberFormat.getInstance(language.locale()).format(figure.number());
            case Value.Day day -> language.day(day.date());
            case Value.Time time -> time.at().toString();
        };
    }

    private static Value plain(Object kept) {
        return switch (kept) {
            case Boolean yes -> Value.of(yes.booleanValue());
            case Integer number -> Value.of(number.longValue());
            case Long number -> Value.of(number.longValue());
            case Number number -> Value.of(number.doubleValue(), 4);
            case Collection<?> many ->
                Value.of(many.stream().map(String::valueOf).collect(Collectors.joining("; ")));
            default -> Value.of(kept.toString());
        };
    }

    private static Function<Object, Value> of(Map<String, Text> words) {
        return kept -> kept instanceof Collection<?> many
                ? Terms.of(many.stream().map(String::valueOf).toList(), words)
                : Terms.of(kept.toString(), words);
    }

    private static Value day(Object kept) {
        return Value.of(LocalDate.parse(kept.toString()));
    }

    private static Value euros(Object kept) {
        return kept instanceof Number cents ? new Value.Figure(new Money(cents.longValue()).euros()) : plain(kept);
    }

    private static Value percent(Object kept) {
        if (!(kept instanceof Number share)) {
            return plain(kept);
        }
        return new Value.Term(kept.toString(), new Text(percent(share, Language.NL), percent(share, Language.EN)));
    }

    private static String percent(Number share, Language language) {
        return NumberFormat.getPercentInstance(language.locale()).format(share.doubleValue());
    }

    /// What is drawn, in a word.
    private static Value shape(Object kept) {
        return kept instanceof Map<?, ?> geometry
                ? Terms.of(String.valueOf(geometry.get("type")).replace("Multi", ""), SHAPES)
                : plain(kept);
    }
}
