package org.koppelkansen.share;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;

/// What changes for everybody when an owner joins after the agreement, or leaves it: nobody who was in pays more than
/// before, or the change is refused.
///
/// @param agreed what each owner that is in pays now
public record Membership(SharingRule rule, ShareCosts.Terms terms, Map<String, Money> agreed) {
    public Membership {
        agreed = Map.copyOf(agreed);
    }

    /// How a change ends.
    public sealed interface Change {
        List<Difference> differences();

        /// Everybody's new amount, in the order of the players of the new game.
        record Agreed(List<Difference> differences) implements Change {
            public Agreed {
                differences = List.copyOf(differences);
            }
        }

        /// The change is not made.
        ///
        /// @param differences what everybody would have paid; empty where the rule has no answer for the new game
        record Refused(List<Text> reasons, List<Difference> differences) implements Change {
            public Refused {
                reasons = List.copyOf(reasons);
                differences = List.copyOf(differences);
            }
        }
    }

    /// What changes for one owner.
    ///
    /// @param before what it paid; nothing for one that joins
    /// @param share of the cost, by the rule
    /// @param settlement on top of the share: above 0 when it pays others, below 0 when it is paid
    public record Difference(String owner, Money before, Money share, Money settlement) {
        /// What it pays from now on.
        public Money after() {
            return share.plus(settlement);
        }

        /// Above 0 when it pays more than before.
        public Money more() {
            return new Money(after().cents() - before.cents());
        }
    }

    /// A newcomer pays its share in the larger game, and an equal part of what the others spent on coordination
    /// before it came; that part goes to them, equally, to the cent.
    ///
    /// @param larger the game with the newcomer; its other players are those that agreed
    /// @param spent on coordination so far, equally by those that agreed
    public Change join(CostGame larger, String newcomer, Money spent) {
        requireAgreed(larger, newcomer);
        if (!larger.players().contains(newcomer) || agreed.containsKey(newcomer) || spent.cents() < 0) {
            throw new IllegalArgumentException(newcomer + " joins " + larger.players() + " after " + spent.euros());
        }
        return switch (new ShareCosts(larger, terms).by(rule)) {
            case Sharing.Refused refused -> new Change.Refused(List.of(refused.reason()), List.of());
            case Sharing.Shared shared -> {
                long part = spent.cents() / larger.players().size();
                long[] back = evenly(part, larger.players(), newcomer);
                List<Difference> differences = new ArrayList<>();
                for (int i = 0; i < back.length; i++) {
                    OwnerShare share = shared.shares().get(i);
                    boolean isNew = share.owner().equals(newcomer);
                    differences.add(new Difference(
                            share.owner(), before(share.owner()), share.share(), new Money(isNew ? part : -back[i])));
                }
                yield judged(
                        differences,
                        newcomer,
                        new Text(
                                "kies een andere verdeelsleutel, of doe het zonder " + newcomer + ".",
                                "choose another rule, or do it without " + newcomer + "."));
            }
        };
    }

    /// The others share what they cost without the leaver; what the leaver pays for going is divided among those who
    /// pay more than before, in proportion to how much more.
    ///
    /// @param smaller the game without the leaver
    /// @param compensation what the leaver pays; what is not needed stays with the leaver
    public Change leave(CostGame smaller, String leaver, Money compensation) {
        requireAgreed(smaller, leaver);
        return switch (new ShareCosts(smaller, terms).by(rule)) {
            case Sharing.Refused refused -> new Change.Refused(List.of(refused.reason()), List.of());
            case Sharing.Shared shared -> {
                BigInteger[] more = shared.shares().stream()
                        .map(share -> BigInteger.valueOf(Math.max(
                                0, share.share().cents() - before(share.owner()).cents())))
                        .toArray(BigInteger[]::new);
                long needed = Arrays.stream(more)
                        .mapToLong(BigInteger::longValueExact)
                        .sum();
                long paid = Math.min(needed, compensation.cents());
                long[] back = divided(paid, more, needed, smaller.players());
                List<Difference> differences = new ArrayList<>();
                for (int i = 0; i < back.length; i++) {
                    OwnerShare share = shared.shares().get(i);
                    differences.add(
                            new Difference(share.owner(), before(share.owner()), share.share(), new Money(-back[i])));
                }
                yield judged(
                        differences,
                        leaver,
                        new Text("laat " + leaver + " dat vergoeden.", "let " + leaver + " make up for it."));
            }
        };
    }

    private static Change judged(List<Difference> differences, String mover, Text remedy) {
        List<Text> reasons = differences.stream()
                .filter(difference ->
                        !difference.owner().equals(mover) && difference.more().cents() > 0)
                .map(difference -> reason(difference, remedy))
                .toList();
        return reasons.isEmpty() ? new Change.Agreed(differences) : new Change.Refused(reasons, differences);
    }

    private static Text reason(Difference difference, Text remedy) {
        Money more = difference.more();
        return new Text(
                difference.owner() + " zou " + Language.NL.amount(more) + " meer betalen dan nu: " + remedy.nl(),
                difference.owner() + " would pay " + Language.EN.amount(more) + " more than now: " + remedy.en());
    }

    private static long[] evenly(long cents, List<String> players, String without) {
        BigInteger[] ones = players.stream()
                .map(player -> player.equals(without) ? BigInteger.ZERO : BigInteger.ONE)
                .toArray(BigInteger[]::new);
        return divided(cents, ones, players.size() - 1L, players);
    }

    private static long[] divided(long cents, BigInteger[] weights, long weight, List<String> players) {
        BigInteger amount = BigInteger.valueOf(cents);
        return Portions.of(
                        Arrays.stream(weights).map(amount::multiply).toArray(BigInteger[]::new),
                        BigInteger.valueOf(Math.max(1, weight)))
                .rounded(players);
    }

    private Money before(String owner) {
        Money money = agreed.get(owner);
        return money == null ? Money.ZERO : money;
    }

    private void requireAgreed(CostGame game, String mover) {
        boolean allIn = game.players().stream().allMatch(player -> player.equals(mover) || agreed.containsKey(player));
        if (!allIn) {
            throw new IllegalArgumentException("somebody in " + game.players() + " has not agreed: " + agreed.keySet());
        }
    }
}
