package org.koppelkansen.store.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.measure.Money;
import org.koppelkansen.register.Works;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.Traffic;
import org.koppelkansen.works.Window.Origin;
import org.koppelkansen.works.Work;

/// The columns in which a work is kept, with their values as text: one list for entering, changing and copying;
/// and the order of works by them.
final class WorkColumns {
    /// The place of a phase, or discipline, among all.
    private static final String PHASES = place(Phase.values(), Phase::key, "w.phase");

    private static final String DISCIPLINES = place(Discipline.values(), Discipline::key, "w.discipline");

    /// @param type as SQL names it
    /// @param value as PostgreSQL reads it from text; null for none
    record Column(String name, String type, Function<Kept, @Nullable String> value) {}

    /// A work as it is to be kept.
    ///
    /// @param areas codes of the areas in which it lies
    record Kept(Work work, OwnerId registrar, List<String> areas) {}

    private static final List<Column> OF_ORIGIN = List.of(
            column("id", "text", work -> work.id().value()),
            new Column("registrar", "text", kept -> kept.registrar().value()),
            column("source", "text", work -> work.provenance().source()),
            column("source_row", "bigint", work -> "" + work.provenance().row()),
            column("read_on", "date", work -> "" + work.provenance().readOn()));

    private static final List<Column> OF_TASK = List.of(
            column("owner", "text", work -> work.owner().id().value()),
            column("owner_name", "text", work -> work.owner().name()),
            column("owner_aliases", "text[]", work -> PgText.array(work.owner().aliases())),
            column("discipline", "text", work -> work.discipline().key()),
            column("intervention", "text", work -> work.task().intervention().key()),
            column("title", "text", work -> work.task().title()),
            column("depth_metres", "float8", work -> orNull(work.task().depthMetres())));

    private static final List<Column> OF_PLACE = List.of(
            ofPlace("geometry", "bytea", place -> PgText.shape(place.geometry())),
            ofPlace("footprint", "bytea", place -> PgText.shape(place.footprint())),
            ofPlace(
                    "box",
                    "box",
                    place -> PgText.box(
                            place.geometry().box().with(place.footprint().box()))),
            ofPlace("ground", "polygon[]", place -> PgText.outlines(place.geometry())),
            ofPlace("doubt_metres", "float8", place -> "" + place.doubtMetres()),
            ofPlace("street", "text", Place::street),
            ofTraffic("street_class", "text", traffic -> traffic.street().key()),
            ofTraffic(
                    "vehicles_per_day",
                    "int",
                    traffic -> traffic.vehiclesPerDay().isPresent()
                            ? "" + traffic.vehiclesPerDay().getAsInt()
                            : null),
            ofTraffic(
                    "space_taken",
                    "text[]",
                    traffic -> PgText.array(
                            traffic.taken().stream().map(PublicSpace::key).toList())),
            ofTraffic(
                    "routes",
                    "text[]",
                    traffic -> PgText.array(List.of(
                            traffic.routes().bicycle().key(),
                            traffic.routes().bus().key(),
                            traffic.routes().tram().key()))),
            new Column("areas", "text[]", kept -> PgText.array(kept.areas())));

    private static final List<Column> OF_WINDOW = List.of(
            column("span", "daterange", work -> PgText.days(work.window().span())),
            column("wished_start", "date", work -> "" + work.window().wishedStart()),
            column("duration_days", "int", work -> "" + work.window().durationDays()),
            column("hardness", "text", work -> work.window().hardness().key()),
            column("certainty", "float8", work -> "" + work.window().certainty()),
            ofRule("origin_rule", Origin.Derived::rule),
            ofRule("origin_nl", derived -> derived.why().nl()),
            ofRule("origin_en", derived -> derived.why().en()));

    private static final List<Column> OF_PLANNING = List.of(
            column("phase", "text", work -> work.planning().phase().key()),
            column("project", "text", work -> orNull(work.planning().project())),
            column(
                    "confidentiality",
                    "text",
                    work -> work.planning().confidentiality().key()));

    static final Column BUDGET = column(
            "budget_cents", "bigint", work -> orNull(work.planning().budget().map(Money::cents)));

    /// What somebody can change here, but for the budget.
    static final List<Column> CHANGEABLE = Stream.of(OF_TASK, OF_PLACE, OF_WINDOW, OF_PLANNING)
            .flatMap(List::stream)
            .toList();

    static final List<Column> ALL = Stream.of(OF_ORIGIN, CHANGEABLE, List.of(BUDGET))
            .flatMap(List::stream)
            .toList();

    private WorkColumns() {}

    /// Their names, as SQL lists them.
    static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static Column column(String name, String type, Function<Work, @Nullable String> value) {
        return new Column(name, type, kept -> {
            String text = value.apply(kept.work());
            return text == null ? null : PgText.text(text);
        });
    }

    private static Column ofPlace(String name, String type, Function<Place, @Nullable String> value) {
        return column(name, type, work -> {
            Optional<Place> place = work.place();
            return place.isPresent() ? value.apply(place.get()) : null;
        });
    }

    /// None where nothing is known at all.
    private static Column ofTraffic(String name, String type, Function<Traffic, @Nullable String> value) {
        return ofPlace(
                name, type, place -> place.traffic().equals(Traffic.UNKNOWN) ? null : value.apply(place.traffic()));
    }

    private static Column ofRule(String name, Function<Origin.Derived, String> value) {
        return column(name, "text", work -> switch (work.window().origin()) {
            case Origin.Given() -> null;
            case Origin.Derived derived -> value.apply(derived);
        });
    }

    private static @Nullable String orNull(Optional<?> value) {
        return value.isPresent() ? value.get().toString() : null;
    }

    /// Of works `w`, without the end that makes it certain.
    static String inOrder(Works.Order order) {
        String by = switch (order.by()) {
            case TITLE -> plain("coalesce(nullif(w.title, ''), nullif(w.street, ''), w.id)");
            case DISCIPLINE -> DISCIPLINES;
            case STREET -> plain("nullif(w.street, '')");
            case FROM -> "lower(w.span)";
            case PHASE -> PHASES;
            case BUDGET -> "w.budget_cents";
        };
        return by + (order.isDown() ? " desc" : "") + " nulls last, w.id";
    }

    /// In small letters without accents, so that é stands beside e whatever the order of texts is in this database.
    static String plain(String text) {
        return "regexp_replace(normalize(lower((" + text + ") collate \"default\"), NFD), '[\\u0300-\\u036f]', '', 'g')"
                + " collate \"C\"";
    }

    private static <E> String place(E[] all, Function<E, String> key, String column) {
        return Stream.of(all)
                .map(one -> "'" + key.apply(one) + "'")
                .collect(Collectors.joining(",", "array_position(array[", "], " + column + ")"));
    }
}
