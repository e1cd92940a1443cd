package org.koppelkansen.cli.weigh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.koppelkansen.cli.screen.Amounts;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.settings.Rate;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weigh.SetCost;

/// Words what a cost is made of: by kind, quantities and rates; equal ones added up, or each by itself.
record PartsText(Rates rates, boolean each, Lines lines) {
    void add(String title, SetCost cost) {
        Speech speech = lines.speech();
        lines.heading(
                title,
                speech.say("hoeveelheid", "quantity"),
                speech.say("tarief", "rate"),
                speech.say("bedrag", "amount"));
        for (CostPart.Kind kind : CostPart.Kind.values()) {
            List<CostPart> parts =
                    cost.parts().stream().filter(part -> part.kind() == kind).toList();
            if (!parts.isEmpty()) {
                lines.line(speech.say(kind.word()));
                (each ? parts : added(parts)).forEach(this::part);
            }
        }
        lines.total(
                speech.say("samen", "together"),
                "",
                "",
                amounts().of(cost.total().likely()));
    }

    private void part(CostPart part) {
        Units units = new Units(lines.speech());
        String whose = part.work().map(id -> " · " + id).orElse("");
        lines.line(
                "  " + lines.speech().say(part.what()) + whose,
                units.quantity(part.quantity(), part.unit()),
                units.price(
                        part.kind(), part.quantity(), part.unit(), part.cost().likely(), rate(part.rate())),
                amounts().of(part.cost().likely()));
    }

    private Rate rate(String key) {
        return rates.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(Rates.Entry::rate)
                .findAny()
                .orElseThrow(() -> new IllegalStateException("no rate " + key));
    }

    private Amounts amounts() {
        return lines.amounts();
    }

    /// Cells and slices of one surface or depth in one sum; what is one work's stays by itself.
    private static List<CostPart> added(List<CostPart> parts) {
        Map<List<Object>, List<CostPart>> alike = parts.stream()
                .collect(Collectors.groupingBy(
                        part -> List.of(part.work(), part.what(), part.unit(), part.rate()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<CostPart> sums = new ArrayList<>();
        for (List<CostPart> some : alike.values()) {
            CostPart first = some.getFirst();
            sums.add(new CostPart(
                    first.kind(),
                    first.work(),
                    first.what(),
                    some.stream().mapToDouble(CostPart::quantity).sum(),
                    first.unit(),
                    first.rate(),
                    Estimate.sum(some.stream().map(CostPart::cost).toList())));
        }
        return sums;
    }
}
