package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Text;
import org.koppelkansen.results.told.Amounted;
import org.koppelkansen.results.told.Amounts;
import org.koppelkansen.results.told.Party;
import org.koppelkansen.results.told.Shares;
import org.koppelkansen.results.told.Sheet;

/// An opportunity, with what it brings one organisation.
///
/// @param ours absent where the viewer does not see all works
@Schema(name = "OwnOpportunity")
record OwnOpportunity(OpportunityAnswer opportunity, Optional<Ours> ours) {
    /// @param works ids of the organisation's own
    /// @param apart what they cost, each project by itself; absent where the viewer may not know
    /// @param aloneCents what they likely cost at best without the others
    /// @param byRule none where the viewer does not see all works that the figures rest on
    @Schema(name = "OwnPart")
    record Ours(List<String> works, Optional<Amounts> apart, Optional<Long> aloneCents, List<OwnShare> byRule) {
        Ours {
            works = List.copyOf(works);
            byRule = List.copyOf(byRule);
        }
    }

    /// @param refused why the rule has no answer, or may not be told
    @Schema(name = "OwnShare")
    record OwnShare(String rule, Optional<Long> shareCents, Optional<Long> gainCents, Optional<Text> refused) {}

    /// @param owner id of the organisation
    static OwnOpportunity of(OpportunityAnswer opportunity, String owner, Optional<Amounted> amounts) {
        return new OwnOpportunity(
                opportunity,
                amounts.flatMap(told -> told.parties().stream()
                        .filter(party -> party.owner().equals(owner))
                        .findFirst()
                        .map(party -> ours(party, told))));
    }

    private static Ours ours(Party party, Amounted told) {
        return new Ours(
                party.works(),
                party.own().map(own -> sum(own.apart())),
                party.own().flatMap(Party.Own::aloneCents),
                told.shares().stream().map(shares -> ours(party, shares)).toList());
    }

    private static OwnShare ours(Party party, Shares shares) {
        Optional<Shares.OfParty> own = shares.parties().stream()
                .filter(one -> one.party().equals(party.name()))
                .findFirst();
        return new OwnShare(
                shares.rule(),
                own.flatMap(Shares.OfParty::shareCents),
                own.flatMap(Shares.OfParty::gainCents),
                shares.refused());
    }

    private static Amounts sum(List<Sheet> apart) {
        return new Amounts(
                apart.stream().mapToLong(sheet -> sheet.total().lowCents()).sum(),
                apart.stream().mapToLong(sheet -> sheet.total().likelyCents()).sum(),
                apart.stream().mapToLong(sheet -> sheet.total().highCents()).sum());
    }
}
