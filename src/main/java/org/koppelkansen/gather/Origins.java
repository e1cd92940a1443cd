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
                "geschat uit de fase (" + phase.word().nl() + ", "
                        + hardness.word().nl() + ")",
                "estimated from the phase (" + phase.word().en() + ", "
                        + hardness.word().en() + ")");
    }

    static Origin derived(Phase phase, Hardness hardness, Period slack, boolean earliest, boolean latest) {
        Text sides = sides(earliest, latest);
        String rule = phase == Phase.IN_EXECUTION || !phase.isOpen() ? phase.key() : hardness.key();
        Text why = why(phase, hardness);
        if (slack.isZero()) {
            return new Origin.Derived(
                    rule, new Text(why.nl() + ": de datums liggen vast", why.en() + ": the dates stand"));
        }
        return new Origin.Derived(
                rule,
                new Text(
                        why.nl() + ": mag " + words(slack, "jaar", "jaar", "maand", "maanden", "dagen") + sides.nl(),
                        why.en() + ": may be " + words(slack, "year", "years", "month", "months", "days")
                                + sides.en()));
    }

    /// Under way, until nobody says when.
    static Origin openEnd(Phase phase, Hardness hardness, int days) {
        Text why = why(phase, hardness);
        return new Origin.Derived(
                "open-end",
                new Text(
                        why.nl() + ": het einde is niet bekend, " + days + " dagen vanaf de leesdag aangehouden",
                        why.en() + ": the end is not known, " + days + " days from the day of reading assumed"));
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
            return new Text(" later; de vroegste start is gegeven", " later; the earliest start is given");
        }
        return latest
                ? new Text(" eerder; het uiterste einde is gegeven", " earlier; the latest end is given")
                : new Text(" eerder of later", " earlier or later");
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
