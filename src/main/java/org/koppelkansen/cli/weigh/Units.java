package org.koppelkansen.cli.weigh;

import org.koppelkansen.cli.screen.Amounts;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.measure.Money;
import org.koppelkansen.settings.Rate;
import org.koppelkansen.settings.RateUnit;
import org.koppelkansen.weigh.CostPart;

/// Writes quantities with their units, and what one of them costs, for people.
record Units(Speech speech) {
    /// `120,5 m²`, `3 dagen`
    String quantity(double quantity, String unit) {
        return speech.brief(quantity, 1) + " " + word(unit, quantity == 1);
    }

    /// `29,94/m²`; of moving in time `4 % per jaar` or `60 jaar`.
    ///
    /// @param cost of all of it, at likely rates
    String price(CostPart.Kind kind, double quantity, String unit, Money cost, Rate rate) {
        if (kind == CostPart.Kind.TIMING) {
            String figure = speech.brief(rate.likely(), 1);
            return rate.unit() == RateUnit.YEARS
                    ? speech.say(figure + " jaar", figure + " years")
                    : speech.say(figure + " % per jaar", figure + " % a year");
        }
        if (kind == CostPart.Kind.OWN) {
            // A part of the price of the asset, by intervention.
            return quantity == 0
                    ? ""
                    : per(new Amounts(speech).of(new Money(Math.round(cost.cents() / quantity))), unit);
        }
        return per(new Amounts(speech).of(new Money(Math.round(rate.likely() * 100))), unit);
    }

    private String per(String amount, String unit) {
        return amount + "/" + word(unit, true);
    }

    private String word(String unit, boolean one) {
        return switch (unit) {
            case "m2" -> "m²";
            case "m3" -> "m³";
            case "piece" -> one ? speech.say("stuk", "piece") : speech.say("stuks", "pieces");
            case "days" -> one ? speech.say("dag", "day") : speech.say("dagen", "days");
            case "opening" -> speech.say("keer", one ? "time" : "times");
            case "owners" -> one ? speech.say("eigenaar", "owner") : speech.say("eigenaren", "owners");
            case "projects" -> one ? speech.say("project", "project") : speech.say("projecten", "projects");
            default -> unit;
        };
    }
}
