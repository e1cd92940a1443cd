package org.koppelkansen.api.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;

/// Makes a filter of the parameters of a request, or says all that is wrong with them.
final class Filtering {
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(2200, 1, 1);

    private final Systems systems;
    private final Crs registerCrs;
    private final List<FieldError> errors = new ArrayList<>();

    Filtering(Systems systems, Crs registerCrs) {
        this.systems = systems;
        this.registerCrs = registerCrs;
    }

    WorkFilter filter(WhatAsked what, WhereAsked where) {
        WorkFilter.Where place = new WorkFilter.Where(named(where.area(), "area"), box(where));
        List<OwnerId> owners =
                named(what.owner(), "owner").stream().map(OwnerId::new).toList();
        List<Discipline> disciplines =
                choices(what.discipline(), "discipline", Discipline.values(), Discipline::key);
        List<Intervention> interventions =
                choices(what.intervention(), "intervention", Intervention.values(), Intervention::key);
        List<Phase> phases = choices(what.phase(), "phase", Phase.values(), Phase::key);
        Optional<Period> period = period(where);
        List<WorkFilter.Standing> standing = choices(
                what.standing() == null ? null : List.of(what.standing()),
                "standing",
                WorkFilter.Standing.values(),
                choice -> choice.name().toLowerCase(Locale.ROOT));
        if (!errors.isEmpty()) {
            throw FieldError.problem(ProblemCode.WRONG_PARAMETER, errors);
        }
        return new WorkFilter(
                place,
                owners,
                disciplines,
                interventions,
                phases,
                period,
                standing.isEmpty() ? WorkFilter.Standing.PRESENT : standing.getFirst());
    }

    private static List<String> given(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).distinct().toList();
    }

    private List<String> named(@Nullable List<String> values, String name) {
        List<String> names = given(values);
        if (names.stream().anyMatch(text -> text.chars().anyMatch(Character::isISOControl))) {
            error(name, "unreadable", "`" + name + "` heeft tekens die niet kunnen.", "`" + name + "` has characters that cannot be.");
        }
        return names;
    }

    private <T> List<T> choices(
            @Nullable List<String> values, String name, T[] choices, Function<T, String> key) {
        return given(values).stream()
                .map(value -> choice(value, name, choices, key))
                .filter(Objects::nonNull)
                .toList();
    }

    private <T> @Nullable T choice(String value, String name, T[] choices, Function<T, String> key) {
        for (T choice : choices) {
            if (key.apply(choice).equals(value)) {
                return choice;
            }
        }
        String can = Arrays.stream(choices).map(key).collect(Collectors.joining(", "));
        error(
                name,
                "unknown-value",
                "`" + name + "` kent ‘" + value + "’ niet; wel: " + can + ".",
                "`" + name + "` does not know ‘" + value + "’; it knows: " + can + ".");
        return null;
    }

    private Optional<Period> period(WhereAsked where) {
        LocalDate from = day(where.from(), "from", BEGINNING);
        LocalDate until = day(where.until(), "until", END);
        if (where.from() == null && where.until() == null) {
            return Optional.empty();
        }
        if (!from.isBefore(until)) {
            error("until", "out-of-range", "`until` ligt na `from`.", "`until` is after `from`.");
            return Optional.empty();
        }
        return Optional.of(new Period(from, until));
    }

    private LocalDate day(@Nullable String text, String name, LocalDate otherwise) {
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            error(
                    name,
                    "unreadable",
                    "`" + name + "` is een dag als 2027-03-01, niet ‘" + text + "’.",
                    "`" + name + "` is a day such as 2027-03-01, not ‘" + text + "’.");
            return otherwise;
        }
    }

    private Optional<Box> box(WhereAsked where) {
        if (where.bbox() == null) {
            return Optional.empty();
        }
        String name = where.bboxCrs() == null ? "CRS84" : where.bboxCrs();
        Optional<Crs> crs = Systems.known(name);
        if (crs.isEmpty()) {
            Text unknown = Systems.unknown(name);
            error("bboxCrs", "unknown-crs", unknown.nl(), unknown.en());
            return Optional.empty();
        }
        Optional<Box> box = corners(where.bbox()).flatMap(asked -> systems.moved(asked, crs.get(), registerCrs));
        if (box.isEmpty()) {
            error(
                    "bbox",
                    "unreadable",
                    "`bbox` is kleinste x, kleinste y, grootste x, grootste y, binnen het bereik van " + name + ".",
                    "`bbox` is least x, least y, most x, most y, within the range of " + name + ".");
        }
        return box;
    }

    private static Optional<Box> corners(String text) {
        try {
            List<Double> numbers = Arrays.stream(text.split(",", -1))
                    .map(String::strip)
                    .map(Double::valueOf)
                    .toList();
            boolean usable = numbers.size() == 4
                    && numbers.stream().allMatch(Double::isFinite)
                    && numbers.get(0) <= numbers.get(2)
                    && numbers.get(1) <= numbers.get(3);
            return usable
                    ? Optional.of(new Box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void error(String name, String code, String nl, String en) {
        errors.add(new FieldError(name, code, new Text(nl, en)));
    }
}
