package org.koppelkansen.store.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.WorkFilter.Standing;

/// A filter as conditions in SQL on a work `w`, with the values that they name.
final class Fitting {
    /// The sources that nobody read for so long that works of them can be stale: reading a source confirms all its
    /// works, so that mostly there are none, and no work needs to be looked at.
    static final String UNREAD_SOURCES = "select s.name from source s where s.read_at is null or " + stale("s.read_at");

    /// Only works in the box, by its index.
    static final String BOX = "w.box && cast(:box as box)";

    private final WorkFilter filter;
    private final Map<String, Object> values = new HashMap<>();
    private final LocalDate today;
    private final Collection<String> unread;
    private final boolean wide;

    /// @param unread what [#UNREAD_SOURCES] gives, when it is asked for stale works
    Fitting(WorkFilter filter, LocalDate today, Collection<String> unread) {
        this(filter, today, unread, false);
    }

    private Fitting(WorkFilter filter, LocalDate today, Collection<String> unread, boolean wide) {
        this.filter = filter;
        this.today = today;
        this.unread = unread;
        this.wide = wide;
        values.put("today", today);
        put("unread", unread, source -> source);
        put("owners", filter.owners(), owner -> owner.value());
        put("disciplines", filter.disciplines(), discipline -> discipline.key());
        put("interventions", filter.interventions(), intervention -> intervention.key());
        put("phases", filter.phases(), phase -> phase.key());
        put("areas", filter.where().areas(), area -> area);
        filter.where().box().ifPresent(box -> values.put("box", PgText.box(box)));
        filter.period().ifPresent(period -> values.put("period", PgText.days(period)));
    }

    private <T> void put(String name, Collection<T> wanted, Function<T, String> key) {
        if (!wanted.isEmpty()) {
            values.put(name, wanted.stream().map(key).distinct().toArray(String[]::new));
        }
    }

    Map<String, Object> values() {
        return values;
    }

    /// For works in a box that holds so many of them that the first ones by id are found sooner one after another than
    /// among all that the index on boxes gives; the database cannot tell how many that are.
    Fitting wide() {
        return new Fitting(filter, today, unread, true);
    }

    /// For works that are wholly seen.
    String whole() {
        List<String> conditions = shared();
        addIf("disciplines", any("disciplines", "w.discipline"), conditions);
        addIf("interventions", any("interventions", "w.intervention"), conditions);
        addIf("phases", any("phases", "w.phase"), conditions);
        addIf("areas", "w.areas && cast(:areas as text[])", conditions);
        conditions.add(
                switch (filter.standing()) {
                    case PRESENT -> "w.withdrawn_at is null";
                    case STALE -> stale();
                    case WITHDRAWN -> "w.withdrawn_at is not null";
                    case ANY -> "true";
                });
        return String.join(" and ", conditions);
    }

    private String stale() {
        return values.containsKey("unread")
                ? "w.withdrawn_at is null and w.source = any(:unread) and " + stale("w.confirmed_at")
                : "false";
    }

    /// For works of which only a need is seen: what may not be known of them never fits.
    String need() {
        boolean never = filter.standing() == Standing.STALE
                || filter.standing() == Standing.WITHDRAWN
                || values.containsKey("disciplines")
                || values.containsKey("interventions")
                || values.containsKey("phases")
                || values.containsKey("areas");
        List<String> conditions = shared();
        conditions.add(never ? "false" : "true");
        return String.join(" and ", conditions);
    }

    private List<String> shared() {
        List<String> conditions = new ArrayList<>();
        addIf("owners", any("owners", "w.owner"), conditions);
        addIf("box", wide ? "(w.box && cast(:box as box)) is true" : BOX, conditions);
        addIf("period", "w.span && cast(:period as daterange)", conditions);
        return conditions;
    }

    private static String stale(String confirmedAt) {
        return "(" + confirmedAt + " at time zone 'UTC')::date + interval '6 months' <= :today";
    }

    /// Only of a single value does an index give the works in the order of their ids, so that the first ones of many
    /// are there at once.
    private String any(String name, String column) {
        return values.get(name) instanceof String[] wanted && wanted.length == 1
                ? column + " = (cast(:" + name + " as text[]))[1]"
                : column + " = any(:" + name + ")";
    }

    private void addIf(String name, String condition, List<String> conditions) {
        if (values.containsKey(name)) {
            conditions.add(condition);
        }
    }
}
