package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.find.PublishedRule;
import org.koppelkansen.find.RelationRules;
import org.koppelkansen.measure.Text;
import org.koppelkansen.results.Rulebook;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.share.SharingRule;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/rates` and `/api/v1/rules`.
@RestController
@Tag(name = "rules", description = "By which rules and rates the register finds, weighs and shares")
final class RuleResource {
    private final Rulebook rules;

    RuleResource(Rulebook rules) {
        this.rules = rules;
    }

    /// A rate.
    @Schema(name = "Rate")
    record RateAnswer(
            @Schema(
                    description = "Its keys in the file of rates, joined by points.",
                    example = "disciplines.sewer.asset")
            String key,

            @Schema(description = "Low, likely and high.") Figure figure,

            @Schema(description = "Of what, and per what.", example = "EUR/m2")
            String unit,

            @Schema(description = "The year whose prices it states.")
            int priceLevel,

            @Schema(description = "Where it comes from.") String source,

            @Schema(description = "Whether it is an assumption of ours, with no public source.")
            boolean ours,

            @Schema(description = "Whether this register goes by another rate than comes with the program.")
            boolean overridden) {
        static RateAnswer of(Rates.Entry entry) {
            return new RateAnswer(
                    entry.key(),
                    new Figure(
                            entry.rate().low(),
                            entry.rate().likely(),
                            entry.rate().high()),
                    entry.rate().unit().key(),
                    entry.rate().priceLevel(),
                    entry.rate().source(),
                    entry.rate().isOurs(),
                    entry.overridden());
        }
    }

    /// An uncertain figure.
    @Schema(name = "Figure")
    record Figure(double low, double likely, double high) {}

    /// A rule.
    @Schema(name = "Rule")
    record RuleAnswer(
            @Schema(description = "Its name.") String id,

            @Schema(
                    description =
                            "What it is for: `relation` of works, `ambition` of a work and an ambition, or `sharing`.")
            String about,

            @Schema(description = "Kind of relation that it makes.", example = "couple-trench")
            Optional<String> kind,

            @Schema(description = "Conditions that all must hold.")
            List<String> when,

            @Schema(description = "What it says.") Text sentence,
            @Schema(description = "Where it was published.") Optional<String> source) {
        static RuleAnswer of(PublishedRule rule) {
            return new RuleAnswer(
                    rule.id(),
                    rule.ofTwoWorks() ? "relation" : "ambition",
                    Optional.of(rule.kind().key()),
                    rule.when(),
                    rule.sentence(),
                    Optional.empty());
        }

        static RuleAnswer of(SharingRule rule) {
            return new RuleAnswer(
                    rule.key(), "sharing", Optional.empty(), List.of(), rule.sentence(), Optional.of(rule.source()));
        }
    }

    /// A named value.
    @Schema(name = "RuleValue")
    record ValueAnswer(
            @Schema(description = "Its name, by which conditions and sentences call it.", example = "payback-years")
            String name,

            @Schema(description = "One number or word, or the words of a list.", example = "[\"30\"]")
            List<String> values) {}

    /// Of a pair of disciplines.
    @Schema(name = "PairReach")
    record ReachAnswer(
            @Schema(description = "Keys of both.") List<String> disciplines,

            @Schema(description = "Within how many metres they meet.")
            double reachMetres) {
        static ReachAnswer of(RelationRules.OwnReach reach) {
            return new ReachAnswer(List.of(reach.one().key(), reach.other().key()), reach.metres());
        }
    }

    /// All rules.
    @Schema(name = "Rules")
    record RulesAnswer(
            @Schema(description = "Within how many metres works meet, unless a pair of disciplines has its own reach.")
            double reachMetres,

            @Schema(description = "The longest time between two windows at which works still meet.")
            int gapDays,

            @Schema(description = "How much of a shorter work runs beside a longer one, from 0 to 1.")
            double parallelism,

            @Schema(description = "Pairs of disciplines that have a reach of their own.")
            List<ReachAnswer> reaches,

            @Schema(description = "All values that the file of rules has by name, as this register goes by them.")
            List<ValueAnswer> values,

            @Schema(description = "In the order in which they are asked.")
            List<RuleAnswer> relations,

            @Schema(description = "In the order in which they are shown.")
            List<RuleAnswer> sharing) {}

    @Operation(
            operationId = "listRates",
            summary = "List the rates",
            description = "What ground, surfaces, assets, sites and talks cost, each with its source.")
    @GetMapping(Api.PATH + "/rates")
    Listing<RateAnswer> rates(HttpServletRequest request) {
        return Listing.of(rules.rates().entries().stream().map(RateAnswer::of).toList(), Optional.empty(), request);
    }

    @Operation(
            operationId = "readRules",
            summary = "The rules",
            description = "When works couple, wait, protect or conflict, and how joint costs can be shared.")
    @GetMapping(Api.PATH + "/rules")
    RulesAnswer rules() {
        return new RulesAnswer(
                rules.relations().reachMetres(),
                rules.relations().gapDays(),
                rules.relations().parallelism(),
                rules.relations().ownReaches().stream().map(ReachAnswer::of).toList(),
                rules.relations().named().entrySet().stream()
                        .map(value -> new ValueAnswer(value.getKey(), value.getValue()))
                        .toList(),
                rules.relations().published().stream().map(RuleAnswer::of).toList(),
                Arrays.stream(SharingRule.values()).map(RuleAnswer::of).toList());
    }
}
