package org.koppelkansen.anchor;

import static org.koppelkansen.anchor.table.Column.Type.DAY;
import static org.koppelkansen.anchor.table.Column.Type.FRACTION;
import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.StreetClass;
import org.koppelkansen.works.Traffic;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Window.Origin.Derived;
import org.koppelkansen.works.Work;

/// What is written of a work: the exchange form, which the `geojson` profile reads back.
public final class WorkColumns {
    public static final List<Column<Work>> ALL = List.of(
            words("id", "id", "id", 28, w -> w.id().value()),
            words("owner", "eigenaar", "owner", 24, w -> w.owner().name()),
            words(
                    "ownerAliases",
                    "andere namen",
                    "other names",
                    24,
                    w -> String.join("; ", w.owner().aliases())),
            words(
                    "discipline",
                    "discipline",
                    "discipline",
                    18,
                    w -> w.discipline().key()),
            words(
                    "intervention",
                    "ingreep",
                    "intervention",
                    14,
                    w -> w.task().intervention().key()),
            words("title", "titel", "title", 36, w -> w.task().title()),
            words(
                    "street",
                    "straat",
                    "street",
                    24,
                    w -> w.place().map(p -> p.street()).orElse("")),
            typed(
                    "doubtMetres",
                    "onzekerheid plek (m)",
                    "doubt of place (m)",
                    FRACTION,
                    w -> w.place().map(p -> Value.of(p.doubtMetres(), 2)).orElseGet(Value.Nothing::new)),
            typed(
                    "earliest",
                    "vroegste start",
                    "earliest start",
                    DAY,
                    w -> Value.of(w.window().span().from())),
            typed(
                    "latest",
                    "laatste dag",
                    "latest end",
                    DAY,
                    w -> Value.of(w.window().span().lastDay())),
            typed(
                    "wishedStart",
                    "gewenste start",
                    "wished start",
                    DAY,
                    w -> Value.of(w.window().wishedStart())),
            typed(
                    "durationDays",
                    "duur (dagen)",
                    "duration (days)",
                    WHOLE,
                    w -> Value.of(w.window().durationDays())),
            words(
                    "hardness",
                    "hardheid",
                    "hardness",
                    12,
                    w -> w.window().hardness().key()),
            typed(
                    "certainty",
                    "zekerheid",
                    "certainty",
                    FRACTION,
                    w -> Value.of(w.window().certainty(), 4)),
            words("origin", "herkomst periode", "origin of window", 16, w -> origin(w, "given", d -> "derived")),
            words("originRule", "regel periode", "rule of window", 18, w -> origin(w, "", Derived::rule)),
            words(
                    "originNl",
                    "uitleg periode",
                    "reason of window (Dutch)",
                    40,
                    w -> origin(w, "", d -> d.why().nl())),
            words(
                    "originEn",
                    "uitleg periode (Engels)",
                    "reason of window",
                    40,
                    w -> origin(w, "", d -> d.why().en())),
            words("phase", "fase", "phase", 14, w -> w.planning().phase().key()),
            typed(
                    "budgetEuros",
                    "budget (€)",
                    "budget (€)",
                    FRACTION,
                    w -> w.planning()
                            .budget()
                            .<Value>map(b -> new Value.Figure(b.euros()))
                            .orElseGet(Value.Nothing::new)),
            words(
                    "project",
                    "project",
                    "project",
                    20,
                    w -> w.planning().project().orElse("")),
            words(
                    "confidentiality",
                    "vertrouwelijkheid",
                    "confidentiality",
                    16,
                    w -> w.planning().confidentiality().key()),
            words("source", "bron", "source", 24, w -> w.provenance().source()),
            typed("row", "rij", "row", WHOLE, w -> Value.of(w.provenance().row())),
            typed(
                    "readOn",
                    "gelezen op",
                    "read on",
                    DAY,
                    w -> Value.of(w.provenance().readOn())),
            words(
                    "streetClass",
                    "soort straat",
                    "street class",
                    16,
                    w -> known(w, traffic -> traffic.street().key())),
            typed("vehiclesPerDay", "motorvoertuigen per dag", "motor vehicles per day", WHOLE, WorkColumns::vehicles),
            words("spaceTaken", "bezette ruimte", "space taken", 28, WorkColumns::taken),
            words(
                    "cycleRoute",
                    "fietsnet",
                    "cycle route",
                    12,
                    w -> known(w, t -> t.routes().bicycle().key())),
            words(
                    "busRoute",
                    "busnet",
                    "bus route",
                    12,
                    w -> known(w, t -> t.routes().bus().key())),
            words(
                    "tramRoute",
                    "tramnet",
                    "tram route",
                    12,
                    w -> known(w, t -> t.routes().tram().key())),
            typed(
                    "depthMetres",
                    "diepte (m)",
                    "depth (m)",
                    FRACTION,
                    w -> w.task()
                            .depthMetres()
                            .map(metres -> Value.of(metres, 2))
                            .orElseGet(Value.Nothing::new)));

    private WorkColumns() {}

    /// What is unknown stays empty, so that nobody reads it as a class of its own.
    private static String known(Work work, Function<Traffic, String> key) {
        return work.place()
                .map(place -> key.apply(place.traffic()))
                .filter(text -> !text.equals(StreetClass.UNKNOWN.key()))
                .orElse("");
    }

    private static String taken(Work work) {
        return work.place().map(place -> place.traffic().taken()).orElse(Set.of()).stream()
                .map(PublicSpace::key)
                .collect(Collectors.joining("; "));
    }

    private static Value vehicles(Work work) {
        OptionalInt count =
                work.place().map(place -> place.traffic().vehiclesPerDay()).orElse(OptionalInt.empty());
        return count.isPresent() ? Value.of(count.getAsInt()) : new Value.Nothing();
    }

    private static String origin(Work work, String given, Function<Derived, String> derived) {
        return switch (work.window().origin()) {
            case Window.Origin.Given() -> given;
            case Derived from -> derived.apply(from);
        };
    }
}
