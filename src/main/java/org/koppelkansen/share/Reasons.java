package org.koppelkansen.share;

import org.koppelkansen.measure.Text;

/// Why a rule has no answer, and what to do.
final class Reasons {
    static final Text NOBODY_ALONE = new Text(
            "Niemand kost alleen iets, maar samen wel: kies een andere verdeelsleutel.",
            "Nobody costs anything alone, but together they do: choose another rule.");
    static final Text NO_QUANTITIES = new Text(
            "Alle hoeveelheden zijn 0: geef er minstens één groter dan 0.",
            "All quantities are 0: give at least one above 0.");
    static final Text NOT_SEPARABLE = new Text(
            "Iemand voegt meer toe dan hij alleen zou kosten, dus er blijft geen voordeel om naar te verdelen.",
            "Somebody adds more than it would cost alone, so no benefit remains to share by.");
    static final Text MORE_THAN_GROUND = new Text(
            "Deze kosten zijn geen som van gedeelde lagen: kies Shapley.",
            "These costs are no sum of shared layers: choose Shapley.");

    private Reasons() {}

    static Text noQuantity(String player) {
        return new Text(
                "Er is geen hoeveelheid voor " + player + ": geef er een voor iedereen.",
                "There is no quantity for " + player + ": give one for everybody.");
    }

    static Text onlyFewAsked(int players) {
        return new Text(
                "Met " + players
                        + " deelnemers zijn er te veel groepen om elke te vragen. Wel gevraagd is ieder apart, en"
                        + " steeds iedereen op één na: daarvan heeft niemand bezwaar.",
                "With " + players
                        + " players there are too many groups to ask each. Asked were only single players, and"
                        + " everybody but one: of these nobody objects.");
    }

    static Text tooMany(int players) {
        return new Text(
                "Met " + players + " deelnemers zijn er te veel groepen: dit kan tot " + TableGame.MOST_PLAYERS + ".",
                "With " + players + " players there are too many groups: this goes up to " + TableGame.MOST_PLAYERS
                        + ".");
    }
}
