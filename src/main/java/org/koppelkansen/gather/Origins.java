package org.koppelkansen.gather;

import java.time.Period;
import org.koppelkansen.measure.Text;
import org.koppelkansen.profile.Field;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Window.Origin;

/// Where windows come from, in words.
final class Origins {
    private Origins() {}

    /// Given by the owner; unless the row is of our exchange form and says that a rule once derived it.
    static Origin given(FieldCells cells, Phase phase, Hardness hardness) {
        boolean derived = cells.text(Field.ORIGIN).equals("derived");
        if (!derived && cells.text(Field.ORIGIN_RULE).isEmpty()) {
            return new Origin.Given();
        }
        String rule = cells.text(Field.ORIGIN_RULE).isEmpty() ? hardness.key() : cells.text(Field.ORIGIN_RULE);
        String nl = cells.text(Field.ORIGIN_NL);
        String en = cells.text(Field.ORIGIN_EN);
        Text usual = why(phase, hardness);
        return new Origin.Derived(rule, new Text(nl.isEmpty() ? usual.nl() : nl, en.isEmpty() ? usual.en() : en));
    }

    private static Text why(Phase phase, Hardness hardness) {
        return new Text(
                "afgeleid: fase " + phase.word().nl() + ", " + hardness.word().nl(),
                "derived: phase " + phase.word().en() + ", " + hardness.word().en());
    }

    static Origin derived(Phase phase, Hardness hardness, Period slack, boolean earliest, boolean latest) {
        Text sides = sides(earliest, latest);
        String rule = phase == Phase.IN_EXECUTION || !phase.isOpen() ? phase.key() : hardness.key();
        Text why = why(phase, hardness);
        if (slack.isZero()) {
            return new Origin.Derived(
                    rule,
                    new Text(
                            why.nl() + "; de datums liggen vast" + sides.nl(),
                            why.en() + "; the dates stand" + sides.en()));
        }
        return new Origin.Derived(
                rule,
                new Text(
                        why.nl() + "; speling " + words(slack, "jaar", "jaar", "maand", "maanden", "dagen")
                                + sides.nl(),
                        why.en() + "; slack " + words(slack, "year", "years", "month", "months", "days") + sides.en()));
    }

    /// Under way, until nobody says when.
    static Origin openEnd(Phase phase, Hardness hardness, int days) {
        Text why = why(phase, hardness);
        return new Origin.Derived(
                "open-end",
                new Text(
                        why.nl() + "; het einde is niet bekend: " + days + " dagen vanaf de leesdag aangehouden",
                        why.en() + "; the end is not known: " + days + " days from the day of reading assumed"));
    }

    static Origin assumed(int years) {
        return new Origin.Derived(
                "horizon",
                new Text(
                        "zonder datums: het profiel houdt " + years + " jaar vanaf de leesdag aan",
                        "without dates: the profile assumes " + years + " years from the day of reading"));
    }

    private static Text sides(boolean earliest, boolean latest) {
        if (earliest) {
            return new Text(" (vroegste start gegeven)", " (earliest start given)");
        }
        return latest
                ? new Text(" (uiterste einde gegeven)", " (latest end given)")
                : new Text(" aan beide kanten", " on either side");
    }

    private static String words(Period slack, String year, String years, String month, String months, String days) {
        StringBuilder words = new StringBuilder();
        Period plain = slack.normalized();
        append(words, plain.getYears(), plain.getYears() == 1 ? year : years);
        append(words, plain.getMonths(), plain.getMonths() == 1 ? month : months);
        append(words, plain.getDays(), days);
        return words.toString();
    }

    private static void append(StringBuilder words, int number, String unit) {
        if (number > 0) {
            words.append(words.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
        }
    }
}
