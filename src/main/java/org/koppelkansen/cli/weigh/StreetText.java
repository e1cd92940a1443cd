package org.koppelkansen.cli.weigh;

import java.util.LinkedHashSet;
import java.util.Set;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.weigh.Openness;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.weigh.hindrance.HindranceLevel;
import org.koppelkansen.weigh.hindrance.HindranceRules;

/// Words what a street notices of a proposal: how long it is open, and whom that hinders.
final class StreetText {
    private static final int MODE = 10;

    private final Proposal proposal;
    private final Lines lines;
    private final Speech speech;

    StreetText(Proposal proposal, Lines lines) {
        this.proposal = proposal;
        this.lines = lines;
        this.speech = lines.speech();
    }

    void openness(SetCost cost) {
        lines.heading(
                speech.say("Hoe lang de straat open is", "How long streets are open"),
                speech.say("apart", "apart"),
                speech.say("samen", "together"),
                speech.say("minder", "less"));
        Set<String> names = new LinkedHashSet<>();
        cost.openness().streets().forEach(street -> names.add(street.name()));
        for (String name : names) {
            int apart = proposal.apart().stream()
                    .mapToInt(each -> daysOpen(each, name))
                    .sum();
            whole(
                    name.isEmpty()
                            ? speech.say("straat onbekend, dagen", "street unknown, days")
                            : speech.say(name + ", dagen", name + ", days"),
                    apart,
                    daysOpen(cost, name));
        }
        whole(
                speech.say("m² maal dagen", "m² times days"),
                proposal.apart().stream()
                        .mapToLong(each -> each.openness().squareMetreDays())
                        .sum(),
                cost.openness().squareMetreDays());
        crew(cost);
    }

    private static int daysOpen(SetCost cost, String street) {
        return cost.openness().streets().stream()
                .filter(open -> open.name().equals(street))
                .mapToInt(Openness.OfStreet::days)
                .sum();
    }

    private void whole(String name, long apart, long together) {
        lines.line(name, speech.number(apart), speech.number(together), speech.number(apart - together));
    }

    private void crew(SetCost cost) {
        double apart = proposal.apart().stream()
                .mapToDouble(each -> each.openness().crew().likely())
                .sum();
        Openness.CrewWeeks together = cost.openness().crew();
        lines.line(
                speech.say("weken van één ploeg", "weeks of one crew"),
                speech.number(apart, 1),
                speech.number(together.likely(), 1),
                speech.number(apart - together.likely(), 1));
    }

    /// What is unknown is said so, and never shown as 0.
    void hindrance(SetCost cost) {
        lines.heading(speech.say("Hinder, van 0 tot 5", "Hindrance, from 0 to 5"));
        HindranceRules.shipped()
                .of(cost.works(), cost.period().days())
                .forEach((mode, level) -> lines.note(
                        speech.say(mode.word()),
                        MODE,
                        switch (level) {
                            case HindranceLevel.Known known ->
                                (known.least() ? speech.say("tenminste ", "at least ") : "")
                                        + speech.number(known.index(), 1) + " · " + speech.say(known.cause());
                            case HindranceLevel.Unknown unknown ->
                                speech.say("onbekend · ", "unknown · ") + speech.say(unknown.why());
                        }));
    }
}
