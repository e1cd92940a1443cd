package org.koppelkansen.weigh;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.Work;

/// Words why works cannot be done together, with the months.
final class Refusals {
    private static final DateTimeFormatter NL = DateTimeFormatter.ofPattern("MMM yyyy", Locale.forLanguageTag("nl"));
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private Refusals() {}

    static Text ofWindows(List<Work> works, Optional<Period> common, int jointDays, LocalDate asOf) {
        if (common.isEmpty()) {
            return apart(works);
        }
        if (common.get().days() < jointDays) {
            return new Text(
                    "Samen kan niet: de gezamenlijke periode is " + months(common.get(), NL) + " ("
                            + common.get().days() + " dagen), en samen zijn " + jointDays + " dagen nodig.",
                    "Together is not possible: the common period is " + months(common.get(), EN) + " ("
                            + common.get().days() + " days), and together they need " + jointDays + " days.");
        }
        LocalDate last = common.get().until().minusDays(jointDays);
        return new Text(
                "Samen kan niet meer: beginnen kon tot en met " + NL.format(last) + ", en het is nu " + NL.format(asOf)
                        + ".",
                "Together is no longer possible: the last start was in " + EN.format(last) + ", and it is now "
                        + EN.format(asOf) + ".");
    }

    /// The work that must be ready first, and the one that can only start after it.
    private static Text apart(List<Work> works) {
        Work first = least(works, work -> work.window().span().until());
        Work last = works.stream()
                .reduce((a, b) ->
                        b.window().span().from().isAfter(a.window().span().from()) ? b : a)
                .orElseThrow();
        return new Text(
                "Samen kan niet: " + first.id() + " moet klaar zijn in "
                        + NL.format(first.window().span().lastDay()) + ", en " + last.id() + " kan pas beginnen in "
                        + NL.format(last.window().span().from()) + ".",
                "Together is not possible: " + first.id() + " must be ready in "
                        + EN.format(first.window().span().lastDay()) + ", and " + last.id() + " cannot start before "
                        + EN.format(last.window().span().from()) + ".");
    }

    private static Work least(List<Work> works, Function<Work, LocalDate> day) {
        return works.stream()
                .reduce((a, b) -> day.apply(b).isBefore(day.apply(a)) ? b : a)
                .orElseThrow();
    }

    private static String months(Period period, DateTimeFormatter format) {
        return format.format(period.from()) + " – " + format.format(period.lastDay());
    }
}
