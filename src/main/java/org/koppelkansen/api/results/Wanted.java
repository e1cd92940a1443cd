package org.koppelkansen.api.results;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;
import org.koppelkansen.space.Box;

/// Reads the parameters of a question, and says what is wrong with them.
final class Wanted {
    private static final Pattern CENTS = Pattern.compile("-?[0-9]{1,15}");
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2300, 1, 1);

    private Wanted() {}

    /// Words, also where several stand behind one another with commas between them.
    static List<String> words(@Nullable List<String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .flatMap(words -> Stream.of(words.split(",", -1)))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }

    /// Constants by their keys.
    static <E extends Enum<E>> List<E> constants(
            String name, @Nullable List<String> given, E[] all, Function<E, String> key) {
        return words(given).stream()
                .map(word -> Arrays.stream(all)
                        .filter(constant -> key.apply(constant).equals(word))
                        .findAny()
                        .orElseThrow(() ->
                                unknown(name, word, Arrays.stream(all).map(key).toList())))
                .toList();
    }

    /// Days from the one to the other; empty where neither is given.
    static Optional<Period> period(@Nullable String from, @Nullable String until) {
        if (from == null && until == null) {
            return Optional.empty();
        }
        LocalDate first = from == null ? FIRST : day("from", from);
        LocalDate end = until == null ? LAST : day("until", until);
        if (!first.isBefore(end)) {
            throw wrong(
                    "until",
                    "`until` hoort na `from` te liggen: het is de eerste dag die er niet meer bij hoort.",
                    "`until` must lie after `from`: it is the first day that no longer belongs to it.");
        }
        return Optional.of(new Period(first, end));
    }

    private static LocalDate day(String name, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw noDay(name, text);
        }
        throw noDay(name, text);
    }

    private static Problem noDay(String name, String text) {
        return wrong(
                name,
                "‘" + text + "’ is geen dag: schrijf hem als 2027-03-01.",
                "‘" + text + "’ is no day: write it as 2027-03-01.");
    }

    /// Four numbers, in the register's system.
    static Optional<Box> box(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            double[] sides = Stream.of(text.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (sides.length == 4 && Arrays.stream(sides).allMatch(Double::isFinite)) {
                return Optional.of(new Box(sides[0], sides[1], sides[2], sides[3]));
            }
        } catch (IllegalArgumentException e) {
            throw noBox();
        }
        throw noBox();
    }

    private static Problem noBox() {
        return wrong(
                "bbox",
                "`bbox` is minX,minY,maxX,maxY in het stelsel van het register, zoals 121000,487000,122000,488000.",
                "`bbox` is minX,minY,maxX,maxY in the register's system, such as 121000,487000,122000,488000.");
    }

    static Optional<Money> cents(String name, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (!CENTS.matcher(text).matches()) {
            throw wrong(
                    name, "‘" + text + "’ is geen aantal hele centen.", "‘" + text + "’ is no number of whole cents.");
        }
        return Optional.of(new Money(Long.parseLong(text)));
    }

    /// A number in a path; empty where it is none.
    static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    static boolean yes(String name, @Nullable String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw unknown(name, text, List.of("true", "false"));
        }
        return "true".equals(text);
    }

    /// A place in a list that the store once gave.
    static Optional<String> place(Optional<String> after, Pattern form) {
        after.filter(place -> !form.matcher(place).matches()).ifPresent(place -> {
            throw wrong(
                    "cursor",
                    "Deze `cursor` is niet van deze lijst; neem die uit de link `next`.",
                    "This `cursor` is not of this list; take it from the link `next`.");
        });
        return after;
    }

    private static Problem unknown(String name, String word, List<String> known) {
        String all = String.join(", ", known);
        return wrong(
                name,
                "`" + name + "` kent ‘" + word + "’ niet; wel: " + all + ".",
                "`" + name + "` does not know ‘" + word + "’; it knows: " + all + ".");
    }

    private static Problem wrong(String name, String nl, String en) {
        return FieldError.problem(ProblemCode.WRONG_PARAMETER, name, "unreadable", new Text(nl, en));
    }
}
