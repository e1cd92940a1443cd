package org.koppelkansen.anchor;

import static org.koppelkansen.anchor.table.Column.Type.DAY;
import static org.koppelkansen.anchor.table.Column.Type.FRACTION;
import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.Opportunity;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.weigh.Openness;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Work;

/// What is written of an opportunity in one row: where, when, who, what it costs and saves, how long streets are open,
/// and why.
final class OpportunityColumns {
    static final List<Column<Ranking.Ranked>> ALL = List.of(
            typed("rank", "rang", "rank", WHOLE, r -> Value.of(r.rank())),
            words("id", "id", "id", 16, r -> r.opportunity().id()),
            words("place", "plaats", "where", 28, Ranking.Ranked::where),
            typed("works", "voornemens", "works", WHOLE, r -> Value.of(works(r).size())),
            words(
                    "owners",
                    "eigenaren",
                    "owners",
                    48,
                    r -> String.join("; ", r.opportunity().owners())),
            words("disciplines", "disciplines", "disciplines", 32, r -> String.join("; ", disciplines(r))),
            day("commonFrom", "kan vanaf", "possible from", o -> o.common().from()),
            day(
                    "commonLast",
                    "kan tot en met",
                    "possible until",
                    o -> o.common().lastDay()),
            day(
                    "togetherFrom",
                    "samen vanaf",
                    "together from",
                    o -> o.together().period().from()),
            day(
                    "togetherLast",
                    "samen tot en met",
                    "together until",
                    o -> o.together().period().lastDay()),
            euros(
                    "costApartEuros",
                    "kosten ieder apart (€)",
                    "cost apart (€)",
                    o -> o.costApart().likely()),
            euros(
                    "costTogetherEuros",
                    "kosten samen (€)",
                    "cost together (€)",
                    o -> o.together().total().likely()),
            euros(
                    "benefitLowEuros",
                    "voordeel, lage tarieven (€)",
                    "benefit, low rates (€)",
                    o -> o.benefit().low()),
            euros(
                    "benefitEuros",
                    "voordeel (€)",
                    "benefit (€)",
                    o -> o.benefit().likely()),
            euros(
                    "benefitHighEuros",
                    "voordeel, hoge tarieven (€)",
                    "benefit, high rates (€)",
                    o -> o.benefit().high()),
            words(
                    "sureBenefit",
                    "voordeel bij elk tarief",
                    "benefit at any rates",
                    12,
                    r -> Boolean.toString(isSure(r.opportunity()))),
            typed(
                    "certainty",
                    "zekerheid",
                    "certainty",
                    FRACTION,
                    r -> Value.of(r.opportunity().certainty(), 4)),
            euros("expectedBenefitEuros", "gewogen voordeel (€)", "expected benefit (€)", Opportunity::expectedBenefit),
            typed(
                    "sharedSquareMetres",
                    "gedeelde grond (m²)",
                    "shared ground (m²)",
                    FRACTION,
                    r -> Value.of(r.opportunity().sharedSquareMetres(), 1)),
            apart("streetDaysApart", "straatdagen ieder apart", "street-days apart", Openness::streetDays),
            together("streetDaysTogether", "straatdagen samen", "street-days together", Openness::streetDays),
            apart("squareMetreDaysApart", "m²·dagen ieder apart", "m²·days apart", Openness::squareMetreDays),
            together("squareMetreDaysTogether", "m²·dagen samen", "m²·days together", Openness::squareMetreDays),
            crew(
                    "crewWeeksApart",
                    "ploegweken ieder apart",
                    "crew-weeks apart",
                    o -> o.apart().stream()
                            .mapToDouble(cost -> weeks(cost.openness()))
                            .sum()),
            crew(
                    "crewWeeksTogether",
                    "ploegweken samen",
                    "crew-weeks together",
                    o -> weeks(o.together().openness())),
            words("reasonNl", "waarom", "why (Dutch)", 60, r -> reason(r, Text::nl)),
            words("reasonEn", "waarom (Engels)", "why", 60, r -> reason(r, Text::en)),
            words(
                    "confidentiality",
                    "vertrouwelijkheid",
                    "confidentiality",
                    16,
                    r -> strictest(works(r)).key()));

    private OpportunityColumns() {}

    /// Whether it saves something, or at least costs nothing, at low, likely and high rates alike.
    static boolean isSure(Opportunity opportunity) {
        Estimate benefit = opportunity.benefit();
        return Stream.of(benefit.low(), benefit.likely(), benefit.high()).allMatch(amount -> amount.cents() >= 0);
    }

    /// Their keys, each once, in the order of [org.koppelkansen.works.Discipline].
    static List<String> disciplines(Ranking.Ranked ranked) {
        return works(ranked).stream()
                .map(Work::discipline)
                .distinct()
                .sorted()
                .map(discipline -> discipline.key())
                .toList();
    }

    private static List<Work> works(Ranking.Ranked ranked) {
        return ranked.opportunity().works();
    }

    private static Column<Ranking.Ranked> day(String key, String nl, String en, Function<Opportunity, LocalDate> day) {
        return typed(key, nl, en, DAY, r -> Value.of(day.apply(r.opportunity())));
    }

    private static Column<Ranking.Ranked> euros(String key, String nl, String en, Function<Opportunity, Money> money) {
        return typed(
                key,
                nl,
                en,
                FRACTION,
                r -> new Value.Figure(money.apply(r.opportunity()).euros()));
    }

    private static Column<Ranking.Ranked> apart(String key, String nl, String en, ToLongFunction<Openness> figure) {
        return typed(
                key,
                nl,
                en,
                WHOLE,
                r -> Value.of(r.opportunity().apart().stream()
                        .map(SetCost::openness)
                        .mapToLong(figure)
                        .sum()));
    }

    private static Column<Ranking.Ranked> together(String key, String nl, String en, ToLongFunction<Openness> figure) {
        return typed(
                key,
                nl,
                en,
                WHOLE,
                r -> Value.of(figure.applyAsLong(r.opportunity().together().openness())));
    }

    private static Column<Ranking.Ranked> crew(String key, String nl, String en, ToDoubleFunction<Opportunity> weeks) {
        return typed(key, nl, en, FRACTION, r -> Value.of(weeks.applyAsDouble(r.opportunity()), 1));
    }

    private static double weeks(Openness openness) {
        return openness.crew().likely();
    }

    private static String reason(Ranking.Ranked ranked, Function<Text, String> language) {
        return ranked.strongest()
                .map(relation -> language.apply(relation.sentence()))
                .orElse("");
    }

    private static Confidentiality strictest(List<Work> works) {
        return works.stream()
                .map(work -> work.planning().confidentiality())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
