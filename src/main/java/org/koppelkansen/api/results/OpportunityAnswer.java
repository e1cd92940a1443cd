package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.results.OpportunityInFull;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.results.SeenOpportunity.Worth;
import org.koppelkansen.results.told.Amounted;
import org.koppelkansen.results.told.Ground;
import org.koppelkansen.results.told.ToldRelation;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;

/// What a viewer sees of an opportunity, as it is answered in a list: its place in the system that was asked for, its
/// figures in as many decimals as they are worth.
@Schema(name = "Opportunity")
public record OpportunityAnswer(
        String id,
        boolean whole,
        String where,
        Optional<NamedBox> box,
        SeenOpportunity.Taking taking,
        SeenOpportunity.Times times,
        Optional<Worth> worth) {
    private static final int CERTAINTY_DECIMALS = 4;
    private static final int SQUARE_METRE_DECIMALS = 2;

    /// @param crs as in requests
    @Schema(name = "OpportunityBox")
    public record NamedBox(double minX, double minY, double maxX, double maxY, String crs) {
        static NamedBox of(Box box, Crs crs) {
            int decimals = Systems.decimals(crs);
            return new NamedBox(
                    rounded(box.minX(), decimals),
                    rounded(box.minY(), decimals),
                    rounded(box.maxX(), decimals),
                    rounded(box.maxY(), decimals),
                    Systems.name(crs));
        }
    }

    /// An opportunity with all that is known of it.
    @Schema(name = "OpportunityInFull")
    record InFull(
            OpportunityAnswer opportunity, Optional<Ground> ground, List<ToldRelation> reasons, Amounted amounts) {
        InFull {
            reasons = List.copyOf(reasons);
        }

        static InFull of(OpportunityInFull found, Systems systems, Crs shown) {
            return new InFull(
                    OpportunityAnswer.of(found.opportunity(), systems, shown),
                    found.ground(),
                    found.reasons(),
                    found.amounts());
        }
    }

    /// @param shown in which the place is answered
    public static OpportunityAnswer of(SeenOpportunity seen, Systems systems, Crs shown) {
        return new OpportunityAnswer(
                seen.id(),
                seen.whole(),
                seen.where(),
                systems.moved(seen.box(), systems.kept(), shown).map(box -> NamedBox.of(box, shown)),
                seen.taking(),
                seen.times(),
                seen.worth().map(OpportunityAnswer::rounded));
    }

    private static Worth rounded(Worth exact) {
        return new Worth(
                exact.saving(),
                exact.expectedSavingCents(),
                rounded(exact.certainty(), CERTAINTY_DECIMALS),
                exact.streetDaysApart(),
                exact.streetDaysTogether(),
                rounded(exact.sharedSquareMetres(), SQUARE_METRE_DECIMALS));
    }

    private static double rounded(double exact, int decimals) {
        return BigDecimal.valueOf(exact)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
