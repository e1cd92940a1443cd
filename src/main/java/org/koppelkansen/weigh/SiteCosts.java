package org.koppelkansen.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.Opening;
import org.koppelkansen.settings.Rate;
import org.koppelkansen.works.WorkId;

/// Site, traffic measures and notices of a set: set up once, for the dearest kind of opening among its works; by the
/// day, jointly where works lie beside each other and as if alone elsewhere (`algorithms.md` §5.3 and §5.4).
final class SiteCosts {
    static final Comparator<Opening> BY_COST = Comparator.comparingDouble(SiteCosts::once)
            .thenComparingDouble(SiteCosts::daily)
            .thenComparing(Opening::key);

    private SiteCosts() {}

    /// @param set works that open ground
    static List<CostPart> parts(List<Stake> stakes, BitSet set, SiteDays days) {
        List<CostPart> parts = new ArrayList<>();
        if (set.isEmpty()) {
            return parts;
        }
        Opening dearest = dearest(stakes, set);
        addOnce(parts, CostPart.Kind.SITE, dearest, "site-set-up", dearest.siteSetUp());
        addDays(parts, CostPart.Kind.SITE, Optional.empty(), dearest, days.joint(), "site-day", dearest.siteDay());
        set.stream().mapToObj(stakes::get).forEach(stake -> {
            int elsewhere = days.elsewhere(stakes.indexOf(stake));
            Opening own = stake.opening();
            Optional<WorkId> work = Optional.of(stake.work().id());
            addDays(parts, CostPart.Kind.SITE, work, own, elsewhere, "site-day", own.siteDay());
            addDays(parts, CostPart.Kind.TRAFFIC, work, own, elsewhere, "traffic-day", own.trafficDay());
        });
        addOnce(parts, CostPart.Kind.TRAFFIC, dearest, "traffic-set-up", dearest.trafficSetUp());
        addDays(
                parts,
                CostPart.Kind.TRAFFIC,
                Optional.empty(),
                dearest,
                days.joint(),
                "traffic-day",
                dearest.trafficDay());
        addOnce(parts, CostPart.Kind.NOTICES, dearest, "notices", dearest.notices());
        return parts;
    }

    static Opening dearest(List<Stake> stakes, BitSet set) {
        return set.stream().mapToObj(i -> stakes.get(i).opening()).max(BY_COST).orElseThrow();
    }

    private static void addOnce(List<CostPart> parts, CostPart.Kind kind, Opening opening, String key, Rate rate) {
        parts.add(new CostPart(
                kind,
                Optional.empty(),
                opening.word(),
                1,
                "opening",
                "openings." + opening.key() + "." + key,
                Cents.estimate(rate::at)));
    }

    private static void addDays(
            List<CostPart> parts,
            CostPart.Kind kind,
            Optional<WorkId> work,
            Opening opening,
            int days,
            String key,
            Rate rate) {
        if (days > 0) {
            parts.add(new CostPart(
                    kind,
                    work,
                    work.isPresent()
                            ? new Text("niet naast andere", "not beside others")
                            : new Text("naast elkaar", "side by side"),
                    days,
                    "days",
                    "openings." + opening.key() + "." + key,
                    Cents.estimate(level -> days * rate.at(level))));
        }
    }

    private static double once(Opening opening) {
        return opening.siteSetUp().likely()
                + opening.trafficSetUp().likely()
                + opening.notices().likely();
    }

    private static double daily(Opening opening) {
        return opening.siteDay().likely() + opening.trafficDay().likely();
    }
}
