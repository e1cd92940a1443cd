package org.koppelkansen.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.Discipline;

/// How figures and words of a report are written in one language.
record Written(Language language) {
    String say(String nl, String en) {
        return new Text(nl, en).in(language);
    }

    /// In whole euros, halves away from zero; as the page writes them.
    String euros(long cents) {
        long whole =
                BigDecimal.valueOf(cents, 2).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return "€\u00a0" + number(whole);
    }

    String number(long whole) {
        return String.format(language.locale(), "%,d", whole);
    }

    String number(double exact, int decimals) {
        return String.format(language.locale(), "%,." + decimals + "f", exact);
    }

    /// A day that is not broken over two lines.
    private String whole(LocalDate day) {
        return language.day(day).replace(' ', '\u00a0');
    }

    String percent(double part) {
        return String.format(language.locale(), "%.0f%%", 100 * part);
    }

    /// With the last day, not the first after it.
    String period(Period period) {
        return whole(period.from()) + "\u00a0– " + whole(period.lastDay());
    }

    String disciplines(List<String> keys) {
        return keys.stream().map(this::discipline).collect(Collectors.joining(", "));
    }

    String discipline(String key) {
        return word(Discipline.values(), Discipline::key, Discipline::word, key);
    }

    /// The word for a key; the key itself where it is not known.
    <E> String word(E[] all, Function<E, String> key, Function<E, Text> word, String wanted) {
        return Arrays.stream(all)
                .filter(one -> key.apply(one).equals(wanted))
                .findFirst()
                .map(one -> word.apply(one).in(language))
                .orElse(wanted);
    }
}
