package org.koppelkansen.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads rates one by one, brings them to the prices asked, and remembers which they were.
final class RateReader {
    private final Map<Integer, Double> indices;
    private final List<Rates.Entry> entries = new ArrayList<>();

    /// @param indices by price level, what its amounts are multiplied by
    RateReader(Map<Integer, Double> indices) {
        this.indices = indices;
    }

    /// All that was read by [#rate], in that order.
    List<Rates.Entry> entries() {
        return List.copyOf(entries);
    }

    /// The rate that stands at a key, and is remembered.
    Rate rate(Layered parent, String key, RateUnit... units) {
        Layered place = parent.need(key);
        return remembered(place.value().key(), place, units);
    }

    /// The rate that stands at a place, remembered under a key of its own, as in a list.
    Rate remembered(String key, Layered place, RateUnit... units) {
        Rate rate = figure(place.value(), units);
        entries.add(new Rates.Entry(key, rate, place.isOverridden()));
        return rate;
    }

    /// The rate written as this value.
    Rate figure(YamlNode node, RateUnit... units) {
        if (node.isText()) {
            throw node.wrong(
                    "een tarief wordt in zijn geheel gegeven: low, likely, high, unit, price-level en source.",
                    "a rate is given whole: low, likely, high, unit, price-level and source.");
        }
        node.only("low", "likely", "high", "unit", "price-level", "source");
        YamlNode high = node.need("high");
        Rate rate = new Rate(
                Figures.upTo(node.need("low"), number(node, "likely"), "likely"),
                Figures.upTo(node.need("likely"), number(node, "high"), "high"),
                Figures.amount(high),
                unit(node, List.of(units)),
                Figures.year(node.need("price-level"), node.need("price-level").text()),
                source(node));
        Optional<Double> factor = Optional.ofNullable(indices.get(rate.priceLevel()));
        return rate.unit().isMoney() ? factor.map(f -> indexed(high, rate, f)).orElse(rate) : rate;
    }

    private static double number(YamlNode node, String key) {
        return Figures.amount(node.need(key));
    }

    private static Rate indexed(YamlNode high, Rate rate, double factor) {
        if (rate.high() * factor > Rate.MOST) {
            throw high.wrong("met de index erbij is dit te groot.", "with its index this is too large.");
        }
        return rate.indexed(factor);
    }

    /// What the value says of where its figures come from, which it must.
    static String source(YamlNode node) {
        String source = node.need("source").text().strip();
        if (source.isEmpty()) {
            throw node.need("source").wrong("noem hier de bron.", "name the source here.");
        }
        return source;
    }

    private static RateUnit unit(YamlNode node, List<RateUnit> allowed) {
        RateUnit unit = node.need("unit").choice(RateUnit.class, RateUnit::key);
        if (!allowed.contains(unit)) {
            throw node.need("unit")
                    .wrong(
                            "de eenheid ‘" + unit.key() + "’ past hier niet. Wel: " + RateUnit.keys(allowed, " of ")
                                    + ".",
                            "the unit ‘" + unit.key() + "’ does not fit here. Use " + RateUnit.keys(allowed, " or ")
                                    + ".");
        }
        return unit;
    }
}
