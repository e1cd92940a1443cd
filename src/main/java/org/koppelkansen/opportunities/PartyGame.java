package org.koppelkansen.opportunities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.CostGame;
import org.koppelkansen.share.GroundGame;
import org.koppelkansen.share.ShareCosts;
import org.koppelkansen.share.SumGame;
import org.koppelkansen.weigh.Cell;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.Layer;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.weigh.Weighing;
import org.koppelkansen.works.Work;

/// Makes the game of a set: the layers of ground by party, what stays with each party, and what any group of them
/// needs jointly, at its own best moment (`algorithms.md` §6). Whoever can do works together can do fewer of them
/// together, so that every group has a cost.
final class PartyGame {
    private final CommonGround ground;
    private final WholeProjects projects;
    private final List<String> players;
    private final List<BitSet> worksOf = new ArrayList<>();
    private final Map<BitSet, Money> known = new ConcurrentHashMap<>();

    private PartyGame(CommonGround ground, BitSet set, Parties parties, WholeProjects projects) {
        this.ground = ground;
        this.projects = projects;
        List<Work> works = ground.works();
        Map<String, BitSet> byName = new TreeMap<>();
        set.stream()
                .forEach(i -> byName.computeIfAbsent(parties.of(works.get(i)), name -> new BitSet())
                        .set(i));
        this.players = List.copyOf(byName.keySet());
        this.worksOf.addAll(byName.values());
    }

    static SharedCost of(CommonGround ground, BitSet set, Parties parties, WholeProjects projects) {
        return switch (ground.together(set)) {
            case Weighing.Refused refused -> new SharedCost.Refused(refused.reason());
            case Weighing.Weighed weighed -> new PartyGame(ground, set, parties, projects).of(weighed.cost(), set);
        };
    }

    /// Whether several parties together pay less than the sum of what each would alone; for one party, always.
    static boolean needsOneAnother(Opportunity opportunity, WholeProjects projects) {
        CommonGround ground = opportunity.ground();
        PartyGame game = new PartyGame(ground, ground.everybody(), Parties.of(ground.works()), projects);
        long alone = game.worksOf.stream()
                .mapToLong(works -> BestAlone.cents(ground, works, projects))
                .sum();
        return game.players.size() == 1
                || opportunity.together().total().likely().cents() < alone;
    }

    private SharedCost of(SetCost cost, BitSet set) {
        Money apart = new Money(projects.likely(ground, set));
        // No group costs more than all do apart and together.
        if (apart.plus(cost.total().likely()).compareTo(CostGame.HIGHEST) > 0) {
            return new SharedCost.Refused(new Text(
                    "Deze werken kosten meer dan er te verdelen is (tien miljard euro): verdeel ze in delen.",
                    "These works cost more than can be shared (ten thousand million euros): share them in parts."));
        }
        SumGame game = SumGame.of(players, layers(), own(), this::jointly);
        return new SharedCost.Payable(game, ShareCosts.Terms.PLAIN.with(openedSquareMetres()));
    }

    private List<GroundGame.Layer> layers() {
        List<GroundGame.Layer> layers = new ArrayList<>();
        for (Layer layer : ground.layers()) {
            BitSet reaches = parties(layer.neededBy());
            if (!reaches.isEmpty()) {
                layers.add(new GroundGame.Layer(layer.cost(), reaches));
            }
        }
        return layers;
    }

    private BitSet parties(BitSet works) {
        BitSet parties = new BitSet();
        for (int p = 0; p < worksOf.size(); p++) {
            parties.set(p, worksOf.get(p).intersects(works));
        }
        return parties;
    }

    private Map<String, Money> own() {
        Map<String, Money> own = new HashMap<>();
        for (int p = 0; p < players.size(); p++) {
            own.put(players.get(p), ownOf(worksOf.get(p)));
        }
        return own;
    }

    private Money ownOf(BitSet works) {
        return ground.planned(works).of(CostPart.Kind.OWN).likely();
    }

    private Money jointly(BitSet group) {
        return known.computeIfAbsent((BitSet) group.clone(), this::worked);
    }

    private Money worked(BitSet group) {
        BitSet works = new BitSet();
        group.stream().mapToObj(worksOf::get).forEach(works::or);
        return group.cardinality() > 1
                ? ground.jointly(works)
                        .orElseThrow(
                                () -> new IllegalStateException("fewer works cannot meet where more can: " + works))
                : alone(works);
    }

    /// A single party has nobody to agree with: it does the best that it can by itself. Where its works are a part
    /// of a project whose rest opens the same ground, that may be less than their ground; a joint cost is never
    /// below 0.
    private Money alone(BitSet works) {
        Money least = new Money(BestAlone.cents(ground, works, projects));
        Money joint = least.minus(ground(works)).minus(ownOf(works));
        return joint.compareTo(Money.ZERO) < 0 ? Money.ZERO : joint;
    }

    private Money ground(BitSet works) {
        return ground.layers().stream()
                .filter(layer -> layer.neededBy().intersects(works))
                .map(Layer::cost)
                .reduce(Money.ZERO, Money::plus);
    }

    /// By party; ground of two of its works counts once.
    private Map<String, BigDecimal> openedSquareMetres() {
        double[] opened = new double[players.size()];
        for (Cell cell : ground.cells()) {
            parties(cell.opened()).stream().forEach(p -> opened[p] += cell.squareMetres());
        }
        Map<String, BigDecimal> byParty = new HashMap<>();
        for (int p = 0; p < opened.length; p++) {
            byParty.put(players.get(p), BigDecimal.valueOf(opened[p]).setScale(2, RoundingMode.HALF_UP));
        }
        return byParty;
    }
}
