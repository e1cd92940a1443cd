package org.koppelkansen.cli.weigh;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.cli.screen.Amounts;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Level;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.weigh.Weighing;
import org.koppelkansen.weighings.Reckoning;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;

/// Words what a proposal costs, together and apart, when and why then, and how long streets are open.
final class ProposalText {
    private static final int NAME = 34;

    private final Proposal proposal;
    private final Rates rates;
    private final boolean eachPart;
    private final Lines lines;
    private final Speech speech;

    ProposalText(Proposal proposal, Rates rates, boolean eachPart, Lines lines) {
        this.proposal = proposal;
        this.rates = rates;
        this.eachPart = eachPart;
        this.lines = lines;
        this.speech = lines.speech();
    }

    void add() {
        head();
        apart();
        switch (proposal.together()) {
            case Weighing.Refused refused -> {
                lines.heading(speech.say("Samen", "Together"));
                lines.alarm(speech.say(refused.reason()));
            }
            case Weighing.Weighed weighed -> together(weighed.cost());
        }
        findings();
    }

    private void together(SetCost cost) {
        kinds(cost);
        moment(cost);
        StreetText street = new StreetText(proposal, lines);
        street.openness(cost);
        street.hindrance(cost);
        new PartsText(rates, eachPart, lines)
                .add(speech.say("Waar het bedrag samen uit bestaat", "What the amount together is made of"), cost);
    }

    private void head() {
        long owners = proposal.works().stream().map(Work::party).distinct().count();
        String works = speech.count(
                proposal.works().size(),
                new Text("voornemen", "planned work"),
                new Text("voornemens", "planned works"));
        String by = speech.count(owners, new Text("eigenaar", "owner"), new Text("eigenaren", "owners"));
        lines.head(speech.say(works + " van " + by, works + " of " + by), proposal.id());
        for (Work work : proposal.works()) {
            String street =
                    work.place().map(Place::street).filter(s -> !s.isEmpty()).orElse("–");
            lines.note(
                    work.id().value(),
                    NAME,
                    String.join(
                                    " · ",
                                    owner(work),
                                    speech.say(work.discipline().word()) + ", "
                                            + speech.say(
                                                    work.task().intervention().word()),
                                    street)
                            + " · " + wish(work));
        }
    }

    private String owner(Work work) {
        return work.owner().name().isBlank()
                ? speech.say("eigenaar onbekend", "owner unknown")
                : work.owner().name();
    }

    private String wish(Work work) {
        String days = days(work.window().durationDays());
        String start = speech.date(work.window().wishedStart());
        return speech.say(days + ", liefst vanaf " + start, days + ", preferably from " + start);
    }

    private void apart() {
        lines.heading(
                speech.say("Apart, elk project zoals gepland", "Apart, each project as planned"),
                speech.say("laag", "low"),
                speech.say("waarschijnlijk", "likely"),
                speech.say("hoog", "high"));
        for (SetCost cost : proposal.apart()) {
            lines.line(project(cost), figures(cost.total()));
        }
        lines.total(speech.say("apart", "apart"), figures(proposal.costApart()));
    }

    private String[] figures(Estimate estimate) {
        return new String[] {
            amounts().of(estimate.low()),
            amounts().of(estimate.likely()),
            amounts().of(estimate.high())
        };
    }

    private static String project(SetCost cost) {
        Work first = cost.works().getFirst();
        String ids =
                first.id() + (cost.works().size() > 1 ? " +" + (cost.works().size() - 1) : "");
        return first.planning().project().map(p -> p + " (" + ids + ")").orElse(ids);
    }

    private void kinds(SetCost cost) {
        lines.heading(
                speech.say("Samen, naast apart", "Together, beside apart"),
                speech.say("apart", "apart"),
                speech.say("samen", "together"),
                speech.say("bespaart", "saves"));
        for (CostPart.Kind kind : CostPart.Kind.values()) {
            Money apart = apart(kind);
            Money together = cost.of(kind).likely();
            if (kind == CostPart.Kind.OWN && cost.parts().stream().anyMatch(Reckoning::isUnknown)) {
                ownNotAllKnown(apart, together);
            } else if (apart.cents() != 0 || together.cents() != 0) {
                compared(speech.say(kind.word()), apart, together, false);
            }
        }
        Estimate total = cost.total();
        compared(speech.say("waarschijnlijk", "likely"), proposal.costApart().likely(), total.likely(), true);
        compared(
                speech.say("bij lage tarieven", "at low rates"),
                proposal.costApart().low(),
                total.low(),
                false);
        compared(
                speech.say("bij hoge tarieven", "at high rates"),
                proposal.costApart().high(),
                total.high(),
                false);
        verdict();
    }

    /// Of some works nobody knows what they cost: a 0 would be taken for their amount.
    private void ownNotAllKnown(Money apart, Money together) {
        String name = speech.say(CostPart.Kind.OWN.word());
        if (together.cents() == 0) {
            String unknown = speech.say("onbekend", "unknown");
            lines.line(name, unknown, unknown, "");
        } else {
            compared(speech.say(name + ", niet alle bekend", name + ", not all known"), apart, together, false);
        }
    }

    private Money apart(CostPart.Kind kind) {
        return Estimate.sum(proposal.apart().stream().map(cost -> cost.of(kind)).toList())
                .likely();
    }

    private void compared(String name, Money apart, Money together, boolean total) {
        String[] figures = {
            amounts().of(apart), amounts().of(together), amounts().of(apart.minus(together))
        };
        if (total) {
            lines.total(name, figures);
        } else {
            lines.line(name, figures);
        }
    }

    /// A saving is only called so where it is one at every level.
    private void verdict() {
        Estimate saving = proposal.saving().orElse(Estimate.ZERO);
        double part = proposal.costApart().likely().cents() == 0
                ? 0
                : 100.0
                        * saving.likely().cents()
                        / proposal.costApart().likely().cents();
        if (proposal.apart().size() == 1) {
            lines.sentence(speech.say(
                    "Eén project is al samen gepland: er valt niets te koppelen.",
                    "One project is planned together already: there is nothing to couple."));
            return;
        }
        if (saving.likely().cents() <= 0) {
            lines.alarm(speech.say(
                    "Samen bespaart niets: apart is even duur of goedkoper.",
                    "Together saves nothing: apart costs the same or less."));
            return;
        }
        boolean sure = saving.at(Level.LOW).cents() > 0 && saving.at(Level.HIGH).cents() > 0;
        String percent = speech.number(part, 1) + " %";
        lines.sentence(
                sure
                        ? speech.say("Samen bespaart " + percent + ".", "Together saves " + percent + ".")
                        : speech.say(
                                "Samen bespaart waarschijnlijk " + percent + ", maar niet bij alle tarieven.",
                                "Together likely saves " + percent + ", but not at all rates."));
    }

    private void moment(SetCost cost) {
        lines.heading(speech.say("Wanneer", "When"), speech.say("kost", "costs"));
        String start = speech.date(cost.period().from());
        String until = speech.date(cost.period().lastDay());
        String days = days(cost.period().days());
        lines.sentence(speech.say(
                "Van " + start + " tot en met " + until + " (" + days
                        + "). Op die dag beginnen kost het minst aan verschuiven, van alle dagen die voor iedereen kunnen.",
                "From " + start + " to " + until + " (" + days
                        + "). Starting on that day costs least in moving, of all days that everybody can."));
        for (Work work : cost.works()) {
            long moved = ChronoUnit.DAYS.between(
                    work.window().wishedStart(), cost.period().from());
            Optional<Money> costs = cost.parts().stream()
                    .filter(part -> part.kind() == CostPart.Kind.TIMING)
                    .filter(part -> part.work().equals(Optional.of(work.id())))
                    .map(part -> part.cost().likely())
                    .findAny();
            lines.line(work.id().value() + ": " + moved(moved), amounts().of(costs.orElse(Money.ZERO)));
        }
    }

    private String moved(long days) {
        if (days == 0) {
            return speech.say("op de gewenste dag", "on the day that is wished");
        }
        String many = days(Math.abs(days));
        return days < 0
                ? speech.say(many + " eerder dan gewenst", many + " earlier than wished")
                : speech.say(many + " later dan gewenst", many + " later than wished");
    }

    private void findings() {
        List<Finding> findings = proposal.findings();
        if (!findings.isEmpty()) {
            lines.heading(speech.say("Let op", "Note"));
            findings.forEach(finding -> lines.alarm(finding.subject() + ": " + speech.say(finding.sentence())));
        }
    }

    private String days(long days) {
        return speech.count(days, new Text("dag", "day"), new Text("dagen", "days"));
    }

    private Amounts amounts() {
        return lines.amounts();
    }
}
