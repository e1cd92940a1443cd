package org.koppelkansen.cli.screen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;

/// Words, numbers and dates as people write them in one language.
public record Speech(Language language) {
    private static final List<Text> MONTHS = List.of(
            new Text("jan", "Jan"),
            new Text("feb", "Feb"),
            new Text("mrt", "Mar"),
            new Text("apr", "Apr"),
            new Text("mei", "May"),
            new Text("jun", "Jun"),
            new Text("jul", "Jul"),
            new Text("aug", "Aug"),
            new Text("sep", "Sep"),
            new Text("okt", "Oct"),
            new Text("nov", "Nov"),
            new Text("dec", "Dec"));

    public String say(Text text) {
        return text.in(language);
    }

    public String say(String nl, String en) {
        return new Text(nl, en).in(language);
    }

    /// `1 relatie` or `1.234 relaties`.
    public String count(long number, Text one, Text many) {
        return number(number) + " " + say(number == 1 ? one : many);
    }

    /// `1.234`
    public String number(long number) {
        return number((double) number, 0);
    }

    /// `1.234,5`, rounded to `decimals`, halves away from zero.
    public String number(double number, int decimals) {
        String plain = BigDecimal.valueOf(Math.abs(number))
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder said = new StringBuilder(number < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                said.append(say(".", ","));
            }
            said.append(whole.charAt(i));
        }
        return point < 0
                ? said.toString()
                : said.append(say(",", ".")).append(plain.substring(point + 1)).toString();
    }

    /// `€ 1.234` or `€ -1.234`, in English `€1,234` or `-€1,234`; rounded to whole euros, halves away from zero.
    public String euros(Money money) {
        String amount = number(money.euros().setScale(0, RoundingMode.HALF_UP).longValueExact());
        return switch (language) {
            case NL -> "€ " + amount;
            case EN -> amount.startsWith("-") ? "-€" + amount.substring(1) : "€" + amount;
        };
    }

    /// At most `decimals`, but no zeros that say nothing: `15`, `7,5`.
    public String brief(double number, int decimals) {
        return number == Math.rint(number) ? number(number, 0) : number(number, decimals);
    }

    /// `1 mrt 2027`
    public String date(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /// `mrt 2027 – jun 2027`, or `mrt 2027` within one month.
    public String months(Period period) {
        String from = month(period.from());
        String last = month(period.lastDay());
        return from.equals(last) ? from : from + " – " + last;
    }

    private String month(LocalDate day) {
        return say(MONTHS.get(day.getMonthValue() - 1)) + " " + day.getYear();
    }
}
