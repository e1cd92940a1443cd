package org.koppelkansen.weigh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.Work;

/// Words why works cannot be done together, with the months.
final class Refusals {
    private Refusals() {}

    static Text ofWindows(List<Work> works, Optional<Period> common, int jointDays, LocalDate asOf) {
        if (common.isEmpty()) {
            return apart(works);
        }
        if (common.get().days() < jointDays) {
            return new Text(
                    "Samen kan niet: de gezamenlijke periode is " + months(common.get(), Language.NL) + " ("
                            + common.get().days() + " dagen), en samen zijn " + jointDays + " dagen nodig.",
                    "Together is not possible: the common period is " + months(common.get(), Language.EN) + " ("
                            + common.get().days() + " days), and together they need " + jointDays + " days.");
        }
        LocalDate last = common.get().until().minusDays(jointDays);
        return new Text(
                "Samen kan niet meer: beginnen kon tot en met " + Language.NL.month(last) + ", en het is nu "
                        + Language.NL.month(asOf) + ".",
                "Together is no longer possible: the last start was in " + Language.EN.month(last) + ", and it is now "
                        + Language.EN.month(asOf) + ".");
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
                        + Language.NL.month(first.window().span().lastDay()) + ", en " + last.id()
                        + " kan pas beginnen in "
                        + Language.NL.month(last.window().span().from()) + ".",
                "Together is not possible: " + first.id() + " must be ready in "
                        + Language.EN.month(first.window().span().lastDay()) + ", and " + last.id()
                        + " cannot start before "
                        + Language.EN.month(last.window().span().from()) + ".");
    }

    private static Work least(List<Work> works, Function<Work, LocalDate> day) {
        return works.stream()
                .reduce((a, b) -> day.apply(b).isBefore(day.apply(a)) ? b : a)
                .orElseThrow();
    }

    private static String months(Period period, Language language) {
        return language.month(period.from()) + " – " + language.month(period.lastDay());
    }
}
