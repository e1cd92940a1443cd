package org.koppelkansen.api.ogc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.api.question.BoxAsked;
import org.koppelkansen.measure.Period;
import org.koppelkansen.space.Crs;

/// What somebody wants of a collection, read from the parameters of the request. Whatever cannot be read, and every
/// parameter that does not exist, is refused, as the standard demands.
///
/// @param bbox in which features have to lie
/// @param period in which they have to have a day
/// @param properties wanted values, by name
/// @param crs in which their places are wanted
/// @param after where to read on
record ItemsAsked(
        int limit,
        Optional<BoxAsked> bbox,
        Optional<Period> period,
        Map<String, String> properties,
        OgcCrs crs,
        Optional<String> after) {
    static final int USUAL = 100;
    static final int MOST = 1000;

    /// What every request knows.
    static final Set<String> OF_ALL = Set.of("f");

    static final Set<String> OF_ITEM = Set.of("f", "crs");
    static final Set<String> OF_ITEMS = Set.of("f", "crs", "limit", "bbox", "bbox-crs", "datetime", "after");

    static ItemsAsked of(Map<String, String> parameters, FeatureSet<?> set, Crs storage) {
        Set<String> known = new TreeSet<>(OF_ITEMS);
        set.queryables().forEach(queryable -> known.add(queryable.name()));
        refuseUnknown(parameters, known);
        return new ItemsAsked(
                Optional.ofNullable(parameters.get("limit"))
                        .map(ItemsAsked::limit)
                        .orElse(USUAL),
                bbox(parameters, storage),
                Optional.ofNullable(parameters.get("datetime")).flatMap(ItemsAsked::period),
                properties(parameters, set),
                crs("crs", parameters, storage),
                after(parameters, set));
    }

    /// The value of a parameter that stands in a request once, in characters that can be read.
    static String only(String name, String... values) {
        if (values.length != 1) {
            throw wrong(
                    "`" + name + "` mag maar één keer in de vraag staan.", "`" + name + "` may be asked only once.");
        }
        if (values[0].chars().anyMatch(Character::isISOControl)) {
            throw wrong(
                    "`" + name + "` heeft tekens die niet kunnen.", "`" + name + "` has characters that cannot be.");
        }
        return values[0];
    }

    private static Optional<String> after(Map<String, String> parameters, FeatureSet<?> set) {
        Optional<String> after = Optional.ofNullable(parameters.get("after"));
        after.filter(place -> !set.places().matcher(place).matches()).ifPresent(place -> {
            throw wrong(
                    "‘" + place + "’ is geen `after`; neem die uit de link `next`.",
                    "‘" + place + "’ is no `after`; take it from the link `next`.");
        });
        return after;
    }

    static void refuseUnknown(Map<String, String> parameters, Set<String> known) {
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw wrong(
                            "De parameter ‘" + name + "’ bestaat hier niet; wel: "
                                    + String.join(", ", new TreeSet<>(known)) + ".",
                            "There is no parameter ‘" + name + "’ here; there are: "
                                    + String.join(", ", new TreeSet<>(known)) + ".");
                });
    }

    /// The system that a parameter names; the default one where it is absent.
    static OgcCrs crs(String name, Map<String, String> parameters, Crs storage) {
        String address = parameters.get(name);
        if (address == null) {
            return OgcCrs.CRS84;
        }
        return OgcCrs.find(address, storage)
                .orElseThrow(() -> wrong(
                        "`" + name + "` kan niet ‘" + address + "’ zijn; de collectie noemt wat wel kan.",
                        "`" + name + "` cannot be ‘" + address + "’; the collection says what it can be."));
    }

    private static int limit(String text) {
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < 1) {
            throw wrong(
                    "`limit` is een getal van 1 tot en met " + MOST + ", niet ‘" + text + "’.",
                    "`limit` is a number from 1 to " + MOST + ", not ‘" + text + "’.");
        }
        // The standard wants more than the most to mean the most.
        return Math.min(Integer.parseInt(text), MOST);
    }

    private static Optional<BoxAsked> bbox(Map<String, String> parameters, Crs storage) {
        OgcCrs crs = crs("bbox-crs", parameters, storage);
        String text = parameters.get("bbox");
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(BoxAsked.of(text, crs.crs(), crs.northFirst()).orElseThrow(() -> wrongBox(text)));
    }

    private static Problem wrongBox(String text) {
        return wrong(
                "`bbox` bestaat uit vier (of zes) getallen, eerst de laagste hoek, niet ‘" + text + "’.",
                "`bbox` consists of four (or six) numbers, the lower corner first, not ‘" + text + "’.");
    }

    private static Optional<Period> period(String text) {
        return TimeAsked.of(text).orElseThrow(() -> wrongTime(text)).period();
    }

    private static Problem wrongTime(String text) {
        return wrong(
                "`datetime` is een dag (2027-03-01), een tijdstip (2027-03-01T12:00:00Z) of een periode daarvan"
                        + " (2027-03-01/2027-06-30, ../2027-06-30), niet ‘" + text + "’.",
                "`datetime` is a day (2027-03-01), an instant (2027-03-01T12:00:00Z) or a period of these"
                        + " (2027-03-01/2027-06-30, ../2027-06-30), not ‘" + text + "’.");
    }

    private static Map<String, String> properties(Map<String, String> parameters, FeatureSet<?> set) {
        Map<String, String> properties = new HashMap<>();
        for (FeatureSet.Queryable queryable : set.queryables()) {
            String wanted = parameters.get(queryable.name());
            if (wanted == null) {
                continue;
            }
            if (wanted.isBlank()
                    || (!queryable.values().isEmpty() && !queryable.values().contains(wanted))) {
                String can = String.join(", ", queryable.values());
                throw wrong(
                        "`" + queryable.name() + "` kan niet ‘" + wanted + "’ zijn"
                                + (can.isEmpty() ? "." : "; wel: " + can + "."),
                        "`" + queryable.name() + "` cannot be ‘" + wanted + "’"
                                + (can.isEmpty() ? "." : "; but: " + can + "."));
            }
            properties.put(queryable.name(), wanted);
        }
        return properties;
    }

    private static Problem wrong(String nl, String en) {
        return new Problem(ProblemCode.WRONG_PARAMETER, nl, en);
    }
}
