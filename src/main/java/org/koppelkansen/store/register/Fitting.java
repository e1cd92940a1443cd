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
    private final WorkFilter filter;
    private final Map<String, Object> values = new HashMap<>();

    Fitting(WorkFilter filter, LocalDate today) {
        this.filter = filter;
        values.put("today", today);
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
            values.put(name, wanted.stream().map(key).toArray(String[]::new));
        }
    }

    Map<String, Object> values() {
        return values;
    }

    /// For works that are wholly seen.
    String whole() {
        List<String> conditions = shared();
        addIf("disciplines", "w.discipline = any(:disciplines)", conditions);
        addIf("interventions", "w.intervention = any(:interventions)", conditions);
        addIf("phases", "w.phase = any(:phases)", conditions);
        addIf("areas", "w.areas && cast(:areas as text[])", conditions);
        conditions.add(
                switch (filter.standing()) {
                    case PRESENT -> "w.withdrawn_at is null";
                    case STALE ->
                        "w.withdrawn_at is null and (w.confirmed_at at time zone 'UTC')::date"
                                + " + interval '6 months' <= :today";
                    case WITHDRAWN -> "w.withdrawn_at is not null";
                    case ANY -> "true";
                });
        return String.join(" and ", conditions);
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
        addIf("owners", "w.owner = any(:owners)", conditions);
        addIf("box", "w.box && cast(:box as box)", conditions);
        addIf("period", "w.span && cast(:period as daterange)", conditions);
        return conditions;
    }

    private void addIf(String name, String condition, List<String> conditions) {
        if (values.containsKey(name)) {
            conditions.add(condition);
        }
    }
}
