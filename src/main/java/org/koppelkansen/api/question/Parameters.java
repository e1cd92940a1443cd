package org.koppelkansen.api.question;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.OwnerId;

/// Reads the parameters of one question, and gathers all that is wrong with them. What has no value asks nothing.
public final class Parameters {
    /// No day that is asked for lies before it.
    public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /// No day that is asked for lies after it.
    public static final LocalDate END = LocalDate.of(2200, 1, 1);

    private static final Pattern CENTS = Pattern.compile("-?[0-9]{1,15}");

    private final Systems systems;
    private final List<FieldError> errors = new ArrayList<>();

    Parameters(Systems systems) {
        this.systems = systems;
    }

    /// The filter, unless anything was wrong: then a problem that says all of it.
    public <T> T checked(Supplier<T> filter) {
        if (!errors.isEmpty()) {
            throw FieldError.problem(ProblemCode.WRONG_PARAMETER, errors);
        }
        return filter.get();
    }

    /// Words, also where several stand behind one another with commas between them.
    public List<String> words(String name, @Nullable List<String> given) {
        List<String> words = given(given);
        if (words.stream().anyMatch(text -> text.chars().anyMatch(Character::isISOControl))) {
            error(
                    name,
                    "unreadable",
                    "`" + name + "` heeft tekens die niet kunnen.",
                    "`" + name + "` has characters that cannot be.");
        }
        return words;
    }

    /// Organisations, by id.
    public List<OwnerId> owners(@Nullable List<String> given) {
        return words("owner", given).stream().map(OwnerId::new).toList();
    }

    /// Constants by their keys.
    public <T> List<T> choices(String name, @Nullable List<String> given, T[] all, Function<T, String> key) {
        return given(given).stream()
                .map(value -> choice(name, value, all, key))
                .filter(Objects::nonNull)
                .toList();
    }

    /// The same of a question that asks nothing else.
    public <T> List<T> only(String name, @Nullable List<String> given, T[] all, Function<T, String> key) {
        List<T> asked = choices(name, given, all, key);
        return checked(() -> asked);
    }

    private static List<String> given(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .flatMap(words -> Stream.of(words.split(",", -1)))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }

    private <T> @Nullable T choice(String name, String value, T[] all, Function<T, String> key) {
        for (T choice : all) {
            if (key.apply(choice).equals(value)) {
                return choice;
            }
        }
        String can = Arrays.stream(all).map(key).collect(Collectors.joining(", "));
        error(
                name,
                "unknown-value",
                "`" + name + "` kent ‘" + value + "’ niet; wel: " + can + ".",
                "`" + name + "` does not know ‘" + value + "’; it knows: " + can + ".");
        return null;
    }

    /// `true` or `false`; false where it is absent.
    public boolean yes(String name, @Nullable String text) {
        return text != null
                && choices(name, List.of(text), new Boolean[] {true, false}, Object::toString)
                        .contains(true);
    }

    /// Whole cents.
    public Optional<Money> cents(String name, @Nullable String text) {
        if (text == null || CENTS.matcher(text).matches()) {
            return Optional.ofNullable(text).map(digits -> new Money(Long.parseLong(digits)));
        }
        error(
                name,
                "unreadable",
                "`" + name + "` is een aantal hele centen, niet ‘" + text + "’.",
                "`" + name + "` is a number of whole cents, not ‘" + text + "’.");
        return Optional.empty();
    }

    /// From the first day until the day after the last.
    public Optional<Period> period(DaysAsked days) {
        LocalDate from = day(days.from(), "from", BEGINNING);
        LocalDate until = day(days.until(), "until", END);
        if (days.from() == null && days.until() == null) {
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
            LocalDate day = text == null ? otherwise : LocalDate.parse(text);
            if (!day.isBefore(BEGINNING) && !day.isAfter(END)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            return noDay(text, name, otherwise);
        }
        return noDay(text, name, otherwise);
    }

    private LocalDate noDay(@Nullable String text, String name, LocalDate otherwise) {
        error(
                name,
                "unreadable",
                "`" + name + "` is een dag als 2027-03-01, niet ‘" + text + "’.",
                "`" + name + "` is a day such as 2027-03-01, not ‘" + text + "’.");
        return otherwise;
    }

    /// In areas, and in a box, which is brought into the register's system.
    public WorkFilter.Where where(WhereAsked where) {
        return new WorkFilter.Where(words("area", where.area()), box(where));
    }

    private Optional<Box> box(WhereAsked where) {
        String text = where.bbox();
        if (text == null) {
            return Optional.empty();
        }
        String name = where.bboxCrs() == null ? Systems.CRS84 : where.bboxCrs();
        Optional<Crs> crs = Systems.known(name);
        if (crs.isEmpty()) {
            Text unknown = Systems.unknown(name);
            error("bboxCrs", "unknown-crs", unknown.nl(), unknown.en());
            return Optional.empty();
        }
        Optional<BoxAsked> asked = BoxAsked.of(text, crs.get(), false);
        Optional<Box> box = asked.flatMap(read -> read.within(systems.kept()));
        if (asked.isEmpty()) {
            error(
                    "bbox",
                    "unreadable",
                    "`bbox` is kleinste x, kleinste y, grootste x, grootste y.",
                    "`bbox` is least x, least y, most x, most y.");
        } else if (box.isEmpty()) {
            error(
                    "bbox",
                    "out-of-range",
                    "`bbox` ligt in " + name + " buiten het gebied van dit register; x (oost, lengte) komt eerst.",
                    "`bbox`, in " + name + ", lies outside the ground of this register; x (east, longitude) first.");
        }
        return box;
    }

    private void error(String name, String code, String nl, String en) {
        errors.add(new FieldError(name, code, new Text(nl, en)));
    }
}
