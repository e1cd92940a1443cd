package org.koppelkansen.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A language in which the program speaks to its users, and how it writes days and amounts.
public enum Language {
    NL(Locale.of("nl", "NL")),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// As HTTP names it: `nl`.
    public String tag() {
        return locale.getLanguage();
    }

    /// Such as ‘3 mrt 2027’.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
    }

    /// Such as ‘mrt 2027’.
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMM yyyy", locale).format(day);
    }

    /// In euros with their cents, without a sign for them.
    public String amount(Money money) {
        return String.format(locale, "%,.2f", money.euros());
    }
}
