package org.koppelkansen.cli.weigh;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.weighings.Reckoning;

/// Words what a cost is made of: by kind, quantities and rates; equal ones added up, or each by itself.
record PartsText(Rates rates, boolean each, Lines lines) {
    void add(String title, SetCost cost) {
        Speech speech = lines.speech();
        Function<CostPart, Reckoning> reckoning = Reckoning.of(cost, rates);
        Set<String> told = new HashSet<>();
        lines.heading(
                title,
                speech.say("hoeveelheid", "quantity"),
                speech.say("tarief", "rate"),
                speech.say("bedrag", "amount"));
        for (CostPart.Kind kind : CostPart.Kind.values()) {
            List<CostPart> parts = cost.parts().stream()
                    .filter(part -> part.kind() == kind)
                    .sorted(AlikeParts.ORDER)
                    .toList();
            if (!parts.isEmpty()) {
                lines.line(speech.say(kind.word()));
                (each ? parts : new AlikeParts(rates).added(parts))
                        .forEach(part -> part(part, reckoning.apply(part), told));
            }
        }
        lines.total(
                speech.say("samen", "together"),
                "",
                "",
                lines.amounts().of(cost.total().likely()));
    }

    /// @param told rates whose low and high have been said
    private void part(CostPart part, Reckoning reckoning, Set<String> told) {
        Units units = new Units(lines.speech());
        String name = "  " + lines.speech().say(what(part))
                + part.work().map(id -> " · " + id).orElse("");
        if (Reckoning.isUnknown(part)) {
            lines.line(name, "", "", lines.speech().say("onbekend", "unknown"));
            return;
        }
        lines.line(
                name,
                units.quantity(part.quantity(), part.unit()),
                units.price(part, reckoning),
                lines.amounts().of(part.cost().likely()));
        units.detail(part, reckoning).ifPresent(detail -> lines.faint("    " + detail));
        if (each && told.add(part.rate())) {
            lines.faint("    " + lines.speech().say("tarief ", "rate ") + units.lowAndHigh(reckoning.rate()));
        }
    }

    private static Text what(CostPart part) {
        return switch (part.kind()) {
            case SITE, TRAFFIC -> part.unit().equals("opening") ? setUp(part.what()) : days(part);
            case NOTICES -> opening(part.what());
            case OWN, SURFACE, DIGGING, COORDINATION, TIMING -> part.what();
        };
    }

    private static Text days(CostPart part) {
        return part.work().isPresent()
                ? new Text("dagen apart", "days apart")
                : new Text("dagen samen", "days together");
    }

    private static Text setUp(Text weight) {
        Text opening = opening(weight);
        return new Text("inrichten, " + opening.nl(), "setting up, " + opening.en());
    }

    private static Text opening(Text weight) {
        String bent = switch (weight.nl()) {
            case "licht" -> "lichte";
            case "gewoon" -> "gewone";
            case "zwaar" -> "zware";
            default -> "";
        };
        return new Text(bent.isEmpty() ? weight.nl() : bent + " opbreking", weight.en() + " opening");
    }
}
