package org.koppelkansen.share;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;

/// Shares the total of a game by a rule, and asks every group whether it agrees.
public final class ShareCosts {
    private final CostGame game;
    private final Terms terms;
    private final Optional<TableGame> table;
    private final CostGame costs;

    /// A listed game answers every rule; one that is not is listed first where it has at most 20 players.
    public ShareCosts(CostGame game, Terms terms) {
        this.game = game;
        this.terms = terms;
        this.table =
                game.players().size() <= TableGame.MOST_PLAYERS ? Optional.of(TableGame.of(game)) : Optional.empty();
        this.costs = table.isPresent() ? table.get() : game;
    }

    /// What a rule needs beside the costs.
    ///
    /// @param quantities by owner, at least 0; empty when there are none
    /// @param orders how many to draw where a game has too many players to enumerate, at least 2
    public record Terms(Map<String, BigDecimal> quantities, int orders, long seed) {
        public static final Terms PLAIN = new Terms(Map.of(), 10_000, 1);

        public Terms {
            quantities = Map.copyOf(quantities);
            if (!quantities.values().stream().allMatch(Terms::isQuantity) || orders < 2) {
                throw new IllegalArgumentException("quantities " + quantities + ", " + orders + " orders");
            }
        }

        /// Whether a number can be a quantity: at least 0, and neither endlessly large nor endlessly precise.
        public static boolean isQuantity(BigDecimal number) {
            return number.signum() >= 0 && Math.abs(number.scale()) <= 15 && number.precision() <= 30;
        }

        public Terms with(Map<String, BigDecimal> others) {
            return new Terms(others, orders, seed);
        }
    }

    /// All rules, in their order.
    public List<Sharing> byAllRules() {
        return Arrays.stream(SharingRule.values()).map(this::by).toList();
    }

    public Sharing by(SharingRule rule) {
        return switch (rule) {
            case ALONE_PROPORTIONAL -> exact(rule, Proportions.alone(costs), Reasons.NOBODY_ALONE);
            case QUANTITY_PROPORTIONAL -> byQuantity();
            case EQUAL_SAVINGS -> shared(rule, Proportions.equalSavings(costs), Optional.empty());
            case SEPARABLE -> exact(rule, Proportions.separable(costs), Reasons.NOT_SEPARABLE);
            case SHAPLEY -> byShapley();
            case SERIAL -> exact(rule, byLayer(), Reasons.MORE_THAN_GROUND);
            case NUCLEOLUS ->
                exact(
                        rule,
                        table.map(Nucleolus::of),
                        Reasons.tooMany(game.players().size()));
        };
    }

    private Sharing byQuantity() {
        List<BigDecimal> quantities = new ArrayList<>();
        for (String player : game.players()) {
            BigDecimal quantity = terms.quantities().get(player);
            if (quantity == null) {
                return new Sharing.Refused(SharingRule.QUANTITY_PROPORTIONAL, Reasons.noQuantity(player));
            }
            quantities.add(quantity);
        }
        return exact(SharingRule.QUANTITY_PROPORTIONAL, Proportions.quantity(costs, quantities), Reasons.NO_QUANTITIES);
    }

    private Sharing byShapley() {
        if (game instanceof GroundGame ground) {
            return shared(SharingRule.SHAPLEY, Shapley.of(ground), Optional.empty());
        }
        if (table.isPresent()) {
            return shared(SharingRule.SHAPLEY, Shapley.of(table.get()), Optional.empty());
        }
        SampledOrders sample = SampledOrders.of(game, terms.orders(), terms.seed());
        return shared(SharingRule.SHAPLEY, sample.portions(), Optional.of(sample.standardError()));
    }

    private Optional<Portions> byLayer() {
        return switch (game) {
            case GroundGame ground -> Optional.of(Shapley.of(ground));
            case SumGame sum -> Optional.of(Proportions.byLayer(sum));
            case TableGame listed -> GroundGame.in(listed).map(Shapley::of);
            case FormulaGame formula -> table.flatMap(GroundGame::in).map(Shapley::of);
        };
    }

    private Sharing exact(SharingRule rule, Optional<Portions> portions, Text otherwise) {
        return portions.map(exact -> shared(rule, exact, Optional.empty()))
                .orElseGet(() -> new Sharing.Refused(rule, otherwise));
    }

    private Sharing shared(SharingRule rule, Portions portions, Optional<Money> standardError) {
        long[] cents = portions.rounded(game.players());
        List<OwnerShare> shares = new ArrayList<>();
        for (int i = 0; i < cents.length; i++) {
            shares.add(new OwnerShare(game.players().get(i), costs.alone(i), new Money(cents[i])));
        }
        return new Sharing.Shared(rule, shares, stability(rule, portions), standardError);
    }

    /// Layers split among those who need them are in the core by theorem, whatever the number of players.
    private Stability stability(SharingRule rule, Portions portions) {
        if (game instanceof GroundGame && (rule == SharingRule.SHAPLEY || rule == SharingRule.SERIAL)) {
            return new Stability.InCore();
        }
        return table.map(listed -> Objections.ofAll(listed, portions))
                .orElseGet(() -> Objections.ofFew(game, portions));
    }
}
