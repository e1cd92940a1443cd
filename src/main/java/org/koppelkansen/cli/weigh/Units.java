package org.koppelkansen.cli.weigh;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.koppelkansen.cli.screen.Amounts;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.settings.Rate;
import org.koppelkansen.settings.RateUnit;
import org.koppelkansen.weigh.CostPart;
import org.koppelkansen.weighings.Reckoning;

/// Writes quantities with their units, and what one of them costs, for people.
record Units(Speech speech) {
    private static final int MOST_DECIMALS = 4;
    private static final int SLIVER_DECIMALS = 3;

    /// `120,5 m²`, `3 dagen`, `2,25 dagen`
    String quantity(double quantity, String unit) {
        String figure = unit.equals("days")
                ? figure(quantity, 2)
                : speech.brief(quantity, quantity < AlikeParts.SLIVER ? SLIVER_DECIMALS : 1);
        return figure + " " + word(unit, quantity == 1);
    }

    /// `29,94/m²`; of moving in time `2,25 % per jaar` or `60 jaar`.
    String price(CostPart part, Reckoning reckoning) {
        double rate = reckoning.rate().likely();
        if (part.kind() == CostPart.Kind.TIMING) {
            String figure = figure(rate, MOST_DECIMALS);
            return reckoning.rate().unit() == RateUnit.YEARS
                    ? speech.say(figure + " jaar", figure + " years")
                    : speech.say(figure + " % per jaar", figure + " % a year");
        }
        return per(rate * reckoning.share().map(Rate::likely).orElse(1.0), part.unit());
    }

    /// `50 % van 35.000,00/m`, and of moving in time the life and the own costs that it is reckoned over; empty where
    /// quantity and price say all.
    Optional<String> detail(CostPart part, Reckoning reckoning) {
        Optional<String> share = reckoning
                .share()
                .filter(rate -> rate.likely() != 1)
                .map(rate -> {
                    String percent = figure(rate.likely() * 100, 2) + " % ";
                    return percent
                            + speech.say("van ", "of ")
                            + per(reckoning.rate().likely(), part.unit());
                });
        return share.or(() -> reckoning.over().map(own -> {
            String over = new Amounts(speech).of(own.likely());
            String life = figure(reckoning.rate().likely(), MOST_DECIMALS);
            return (reckoning.rate().unit() == RateUnit.YEARS
                            ? speech.say("van " + life + " jaar levensduur, ", "of a life of " + life + " years, ")
                            : "")
                    + speech.say("over " + over + " eigen kosten", "over own costs of " + over);
        }));
    }

    /// `laag 15,00 · hoog 30,00`
    String lowAndHigh(Rate rate) {
        return speech.say("laag ", "low ") + plain(rate.low(), rate) + " · " + speech.say("hoog ", "high ")
                + plain(rate.high(), rate);
    }

    private String plain(double figure, Rate rate) {
        return rate.unit().isMoney() ? price(figure) : figure(figure, MOST_DECIMALS);
    }

    /// With no more decimals than mean something.
    private String figure(double number, int most) {
        return speech.number(number, Math.min(most, decimals(number, most)));
    }

    private static int decimals(double number, int most) {
        return Math.max(
                0,
                BigDecimal.valueOf(number)
                        .setScale(most, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .scale());
    }

    /// In euros with cents, and with more decimals where the rate has them.
    private String price(double euros) {
        return speech.number(euros, Math.max(2, decimals(euros, MOST_DECIMALS)));
    }

    private String per(double euros, String unit) {
        return price(euros) + "/" + word(unit, true);
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
