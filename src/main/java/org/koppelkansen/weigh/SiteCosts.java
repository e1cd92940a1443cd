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

/// Site, traffic measures and notices of a set: set up once and kept jointly where works lie beside each other, at the
/// dearest kind of opening there, and as if alone elsewhere (`algorithms.md` §5.3 and §5.4).
final class SiteCosts {
    static final Comparator<Opening> BY_COST = Comparator.comparingDouble(SiteCosts::once)
            .thenComparingDouble(SiteCosts::daily)
            .thenComparing(Opening::key);

    private final List<Stake> stakes;
    private final SharedSite site;
    private final List<CostPart> parts = new ArrayList<>();

    private SiteCosts(List<Stake> stakes, SharedSite site) {
        this.stakes = stakes;
        this.site = site;
    }

    /// @param set works that open ground
    static List<CostPart> parts(List<Stake> stakes, SharedSite site, BitSet set) {
        SiteCosts costs = new SiteCosts(stakes, site);
        SiteDays days = site.days(set);
        costs.addOnce(days);
        costs.addJoint(days);
        costs.addAlone(days, set);
        return costs.parts;
    }

    private void addOnce(SiteDays days) {
        for (int rank = 0; rank < site.openings().size(); rank++) {
            Opening opening = site.openings().get(rank);
            double setUps = days.setUps(rank);
            if (setUps > 0) {
                add(CostPart.Kind.SITE, opening, setUps, "site-set-up", opening.siteSetUp());
                add(CostPart.Kind.TRAFFIC, opening, setUps, "traffic-set-up", opening.trafficSetUp());
                add(CostPart.Kind.NOTICES, opening, setUps, "notices", opening.notices());
            }
        }
    }

    private void add(CostPart.Kind kind, Opening opening, double setUps, String key, Rate rate) {
        parts.add(new CostPart(
                kind,
                Optional.empty(),
                opening.word(),
                setUps,
                "opening",
                key(opening, key),
                Cents.estimate(level -> setUps * rate.at(level))));
    }

    private void addJoint(SiteDays days) {
        for (int rank = 0; rank < site.openings().size(); rank++) {
            addDays(
                    Optional.empty(),
                    site.openings().get(rank),
                    days.joint(rank),
                    new Text("naast elkaar", "side by side"));
        }
    }

    private void addAlone(SiteDays days, BitSet set) {
        set.stream()
                .forEach(i -> addDays(
                        Optional.of(stakes.get(i).work().id()),
                        stakes.get(i).opening(),
                        days.alone(i),
                        new Text("niet naast andere", "not beside others")));
    }

    private void addDays(Optional<WorkId> work, Opening opening, double days, Text what) {
        if (days > 0) {
            parts.add(new CostPart(
                    CostPart.Kind.SITE,
                    work,
                    what,
                    days,
                    "days",
                    key(opening, "site-day"),
                    Cents.estimate(level -> days * opening.siteDay().at(level))));
            parts.add(new CostPart(
                    CostPart.Kind.TRAFFIC,
                    work,
                    what,
                    days,
                    "days",
                    key(opening, "traffic-day"),
                    Cents.estimate(level -> days * opening.trafficDay().at(level))));
        }
    }

    private static String key(Opening opening, String rate) {
        return "openings." + opening.key() + "." + rate;
    }

    static double once(Opening opening) {
        return opening.siteSetUp().likely()
                + opening.trafficSetUp().likely()
                + opening.notices().likely();
    }

    private static double daily(Opening opening) {
        return opening.siteDay().likely() + opening.trafficDay().likely();
    }
}
