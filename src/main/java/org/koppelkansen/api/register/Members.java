package org.koppelkansen.api.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.measure.Text;
import tools.jackson.databind.JsonNode;

/// The members of one JSON object, read one by one. What is wrong is kept, not thrown, so that all of it can be told;
/// whoever reads on after an error gets something harmless.
final class Members {
    private final JsonNode object;
    private final String pointer;
    private final List<FieldError> errors;

    private Members(JsonNode object, String pointer, List<FieldError> errors) {
        this.object = object;
        this.pointer = pointer;
        this.errors = errors;
    }

    static Members of(JsonNode root, List<FieldError> errors) {
        Members members = new Members(root, "", errors);
        if (!root.isObject()) {
            members.error("", "unreadable", "Hier hoort een JSON-object.", "A JSON object is due here.");
        }
        return members;
    }

    /// Complains of all others.
    Members only(String... names) {
        List<String> known = Arrays.asList(names);
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                error(
                        name,
                        "unknown-member",
                        "‘" + name + "’ bestaat hier niet; wel: " + String.join(", ", known) + ".",
                        "‘" + name + "’ does not exist here; these do: " + String.join(", ", known) + ".");
            }
        }
        return this;
    }

    boolean has(String name) {
        return !object.path(name).isMissingNode() && !object.path(name).isNull();
    }

    JsonNode node(String name) {
        return object.path(name);
    }

    /// The object of that name; one without members, and a complaint, where it must be and is not.
    Members object(String name) {
        if (!object.path(name).isObject()) {
            wrong(name, "een object", "an object");
        }
        return new Members(object.path(name), pointer + "/" + name, errors);
    }

    Optional<Members> optionalObject(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    Optional<String> text(String name, int longest) {
        return has(name) ? text(name, object.path(name), longest) : Optional.empty();
    }

    private Optional<String> text(String name, JsonNode node, int longest) {
        String text = node.isString() ? node.stringValue().strip() : "";
        boolean fits = node.isString()
                && text.length() <= longest
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n');
        if (!fits) {
            wrong(name, "een tekst van hoogstens " + longest + " tekens", "text of at most " + longest + " characters");
            return Optional.empty();
        }
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    /// The texts of a list, none of them empty.
    List<String> texts(String name, int longest) {
        if (has(name) && !object.path(name).isArray()) {
            wrong(name, "een lijst", "a list");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode value : object.path(name)) {
            text(name, value, longest).ifPresent(texts::add);
        }
        return texts;
    }

    Optional<LocalDate> day(String name) {
        try {
            return text(name, 10).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            wrong(name, "een dag als 2027-03-01", "a day such as 2027-03-01");
            return Optional.empty();
        }
    }

    /// A number from `least` (itself excluded where `above`) to `most`.
    Optional<Double> number(String name, double least, double most, boolean above) {
        if (!has(name)) {
            return Optional.empty();
        }
        double value = object.path(name).isNumber() ? object.path(name).doubleValue() : Double.NaN;
        if (!(value >= least && value <= most) || (above && value <= least)) {
            String range = plain(least) + " – " + plain(most);
            wrong(
                    name,
                    "een getal" + (above ? " boven " + plain(least) + ", hoogstens " + plain(most) : ", " + range),
                    "a number" + (above ? " above " + plain(least) + ", at most " + plain(most) : ", " + range));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    Optional<Long> whole(String name, long least, long most) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode node = object.path(name);
        if (!node.isIntegralNumber()
                || !node.canConvertToLong()
                || node.longValue() < least
                || node.longValue() > most) {
            wrong(
                    name,
                    "een heel getal van " + least + " tot en met " + most,
                    "a whole number from " + least + " to " + most);
            return Optional.empty();
        }
        return Optional.of(node.longValue());
    }

    boolean flag(String name) {
        if (has(name) && !object.path(name).isBoolean()) {
            wrong(name, "true of false", "true or false");
        }
        return object.path(name).isBoolean() && object.path(name).booleanValue();
    }

    <T> Optional<T> choice(String name, T[] choices, Function<T, String> key) {
        return text(name, 100).flatMap(value -> one(name, value, choices, key));
    }

    <T> List<T> choices(String name, T[] choices, Function<T, String> key) {
        List<T> chosen = new ArrayList<>();
        if (has(name) && !object.path(name).isArray()) {
            wrong(name, "een lijst", "a list");
        }
        for (JsonNode value : object.path(name)) {
            one(name, value.asString(""), choices, key).ifPresent(chosen::add);
        }
        return chosen;
    }

    private <T> Optional<T> one(String name, String value, T[] choices, Function<T, String> key) {
        Optional<T> chosen = Arrays.stream(choices)
                .filter(choice -> key.apply(choice).equals(value))
                .findFirst();
        if (chosen.isEmpty()) {
            String can = Arrays.stream(choices).map(key).collect(Collectors.joining(", "));
            error(
                    name,
                    "unknown-value",
                    "‘" + value + "’ kan hier niet; wel: " + can + ".",
                    "‘" + value + "’ is not for here; these are: " + can + ".");
        }
        return chosen;
    }

    /// Complains where it is not there; one that is there and wrong has its complaint already.
    <T> T required(String name, Optional<T> value, T otherwise) {
        if (value.isEmpty() && !complained(name)) {
            error(name, "missing", "`" + name + "` ontbreekt.", "`" + name + "` is missing.");
        }
        return value.orElse(otherwise);
    }

    private boolean complained(String name) {
        return errors.stream().anyMatch(error -> error.pointer().equals(pointer + "/" + name));
    }

    private void wrong(String name, String nl, String en) {
        if (has(name)) {
            error(name, "unreadable", "Hier hoort " + nl + ".", "Due here is " + en + ".");
        } else {
            error(name, "missing", "`" + name + "` ontbreekt.", "`" + name + "` is missing.");
        }
    }

    void error(String name, String code, String nl, String en) {
        String at = name.isEmpty()
                ? pointer
                : pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        errors.add(new FieldError(at, code, new Text(nl, en)));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
