package org.koppelkansen.results.told;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.OwnerShare;
import org.koppelkansen.share.Sharing;

/// What every party pays by one rule.
///
/// @param rule key of a sharing rule
/// @param parties by name; none where the rule has no answer, or may not be told
/// @param refused why the rule has no answer, or may not be told
/// @param objection whether a group would pay less by itself
/// @param standardErrorCents of shares that were estimated from a sample of orders
public record Shares(
        String rule,
        List<OfParty> parties,
        Optional<Text> refused,
        Optional<Objection> objection,
        Optional<Long> standardErrorCents) {
    public Shares {
        parties = List.copyOf(parties);
    }

    /// What one party has to do with it; empty is what may not be told.
    ///
    /// @param aloneCents what its works cost at best without the others
    /// @param shareCents what it pays
    /// @param gainCents what it saves: alone less share
    public record OfParty(
            String party, Optional<Long> aloneCents, Optional<Long> shareCents, Optional<Long> gainCents) {
        static OfParty of(OwnerShare share) {
            return new OfParty(
                    share.owner(),
                    Optional.of(share.alone().cents()),
                    Optional.of(share.share().cents()),
                    Optional.of(share.gain().cents()));
        }

        OfParty gainOnly() {
            return new OfParty(party, Optional.empty(), Optional.empty(), gainCents);
        }
    }

    public static Shares of(Sharing sharing) {
        return switch (sharing) {
            case Sharing.Refused refused -> withheld(refused.rule().key(), refused.reason());
            case Sharing.Shared shared ->
                new Shares(
                        shared.rule().key(),
                        shared.shares().stream().map(OfParty::of).toList(),
                        Optional.empty(),
                        Optional.of(Objection.of(shared.stability())),
                        shared.standardError().map(Money::cents));
        };
    }

    static Shares withheld(String rule, Text reason) {
        return new Shares(rule, List.of(), Optional.of(reason), Optional.empty(), Optional.empty());
    }

    /// The same without what anybody pays, alone or together.
    public Shares gainsOnly() {
        return with(parties.stream().map(OfParty::gainOnly).toList());
    }

    Shares with(List<OfParty> others) {
        return new Shares(rule, others, refused, objection, standardErrorCents);
    }
}
