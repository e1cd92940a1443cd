package org.koppelkansen.cli.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.koppelkansen.anchor.Outcome;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.Work;

/// Counts what took no part, each work under the first reason that applies.
final class LeavingOut {
    private LeavingOut() {}

    static List<Outcome.LeftOut> of(Plans plans, List<Work> chosen) {
        List<Outcome.LeftOut> reasons = new ArrayList<>();
        long rejected =
                plans.sources().stream().mapToLong(Outcome.Delivered::rejected).sum();
        add(reasons, rejected, "rijen die niet te gebruiken zijn", "rows that cannot be used");
        add(
                reasons,
                (long) plans.works().size() - chosen.size(),
                "voornemens van een discipline die u weglaat",
                "works of a discipline that you leave out");
        List<Work> rest = new ArrayList<>(chosen);
        add(
                reasons,
                take(rest, work -> work.place().isEmpty()),
                "voornemens zonder bruikbare plek",
                "works without a usable place");
        add(
                reasons,
                take(rest, work -> !work.planning().phase().isOpen()),
                "voornemens die gereed of vervallen zijn",
                "works that are done or withdrawn");
        add(
                reasons,
                take(rest, work -> !work.window().span().until().isAfter(plans.asOf())),
                "voornemens waarvan de periode voorbij is",
                "works whose period is over");
        return reasons;
    }

    private static long take(List<Work> from, Predicate<Work> which) {
        int before = from.size();
        from.removeIf(which);
        return (long) before - from.size();
    }

    private static void add(List<Outcome.LeftOut> reasons, long count, String nl, String en) {
        if (count > 0) {
            reasons.add(new Outcome.LeftOut(new Text(nl, en), count));
        }
    }
}
