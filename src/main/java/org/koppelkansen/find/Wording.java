package org.koppelkansen.find;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Period;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;

/// Works, periods and figures as they stand in sentences.
final class Wording {
    private Wording() {}

    /// At most one decimal, a point, no grouping: for facts and files.
    static String plain(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// As it was written, without needless zeros: for thresholds.
    static String exact(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /// At most one decimal, with the decimal sign and grouping of the language.
    static String number(double number, Language language) {
        boolean whole = number == Math.rint(number) || Math.abs(number) >= 10;
        return String.format(language.locale(), whole ? "%,.0f" : "%,.1f", number);
    }

    static String period(Period period, Language language) {
        return language.day(period.from()) + " – " + language.day(period.lastDay());
    }

    /// Such as ‘riool (vervanging, Kielstraat) van Gemeente Koggenwaard’.
    ///
    /// @param known a street that the sentence has named already, not to be named again
    static String work(Work work, String known, Language language) {
        String what = work.discipline().word().in(language);
        String how = work.task().intervention() == Intervention.OTHER
                ? ""
                : work.task().intervention().word().in(language);
        String where = street(work).equals(known) ? "" : street(work);
        String more = Stream.of(how, where)
                .filter(said -> !said.isEmpty() && !said.equals(what))
                .collect(Collectors.joining(", "));
        return what
                + (more.isEmpty() ? "" : " (" + more + ")")
                + (language == Language.NL ? " van " : " of ")
                + owner(work, language);
    }

    private static String owner(Work work, Language language) {
        if (!work.owner().id().equals(OwnerId.UNKNOWN)) {
            return work.owner().name();
        }
        return language == Language.NL ? "een onbekende eigenaar" : "an unknown owner";
    }

    static String street(Work work) {
        return work.place().map(Place::street).orElse("");
    }

    static String ambition(Ambition ambition, Language language) {
        String by = ambition.targetYear()
                .map(year -> (language == Language.NL ? " in " : " by ") + year)
                .orElse("");
        return ambition.name() + " (" + ambition.goal().word().in(language) + by + ")";
    }
}
