package org.koppelkansen.anchor.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;

/// One value of a written row, typed, so that each format can write it in its own way.
public sealed interface Value {
    record Nothing() implements Value {}

    record Words(String text) implements Value {}

    /// One of a known list: its key in files for programs, its word in files for people.
    record Term(String key, Text word) implements Value {}

    /// A number with as many decimals as mean something.
    record Figure(BigDecimal number) implements Value {}

    record Day(LocalDate date) implements Value {}

    record Time(Instant at) implements Value {}

    /// As people read it.
    default Value in(Language language) {
        return this instanceof Term term ? of(term.word().in(language)) : this;
    }

    static Value of(String text) {
        return text.isEmpty() ? new Nothing() : new Words(text);
    }

    static Value of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    /// The number rounded to `decimals`, halves away from zero, without trailing zeros.
    static Value of(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new Figure(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    static Value of(boolean yes) {
        return yes ? new Term("yes", new Text("ja", "yes")) : new Term("no", new Text("nee", "no"));
    }

    static Value of(LocalDate date) {
        return new Day(date);
    }

    static Value of(Instant at) {
        return new Time(at);
    }

    static Value ofTime(Optional<Instant> at) {
        return at.map(Value::of).orElseGet(Nothing::new);
    }

    static Value ofDay(Optional<LocalDate> date) {
        return date.map(Value::of).orElseGet(Nothing::new);
    }
}
