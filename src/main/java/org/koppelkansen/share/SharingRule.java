package org.koppelkansen.share;

import java.util.Arrays;
import java.util.Optional;
import org.koppelkansen.measure.Text;

/// The published ways to share a joint cost, in the order in which they are shown.
public enum SharingRule {
    ALONE_PROPORTIONAL(
            "alone",
            new Text("naar kosten alleen", "by cost alone"),
            new Text(
                    "Ieder betaalt naar verhouding van wat het alleen zou kosten.",
                    "Each pays in proportion to what doing it alone would cost."),
            "Moriarity (1975), The Accounting Review 50, 791–795"),
    QUANTITY_PROPORTIONAL(
            "quantity",
            new Text("naar hoeveelheid", "by quantity"),
            new Text(
                    "Ieder betaalt naar verhouding van oppervlak, lengte of volume.",
                    "Each pays in proportion to area, length or volume."),
            "Young, Okada and Hashimoto (1982), Water Resources Research 18, 463–475"),
    EQUAL_SAVINGS(
            "equal",
            new Text("gelijk voordeel", "equal savings"),
            new Text(
                    "Ieder betaalt wat het alleen zou kosten, min een gelijk deel van de besparing.",
                    "Each pays what doing it alone would cost, less an equal part of the saving."),
            "Moulin (1988), Axioms of Cooperative Decision Making, chapter 4"),
    SEPARABLE(
            "scrb",
            new Text("SCRB", "SCRB"),
            new Text(
                    "Ieder betaalt wat zijn deelname toevoegt; de rest naar verhouding van wat hem daarna nog aan voordeel"
                            + " blijft.",
                    "Each pays what its taking part adds; the rest in proportion to the benefit that then remains to it."),
            "Federal Inter-Agency River Basin Committee (1950), Proposed Practices for Economic Analysis of River Basin"
                    + " Projects"),
    SHAPLEY(
            "shapley",
            new Text("Shapley", "Shapley"),
            new Text(
                    "Ieder betaalt wat hij toevoegt, gemiddeld over alle volgorden waarin men kan aansluiten.",
                    "Each pays what it adds, averaged over all orders in which they could join."),
            "Shapley (1953), Contributions to the Theory of Games II, 307–317"),
    SERIAL(
            "ground",
            new Text("per laag", "by layer"),
            new Text(
                    "Elke laag grond wordt gelijk verdeeld over wie haar nodig heeft; eigen kosten blijven bij de eigenaar, en"
                            + " de rest gaat naar verhouding van wat ieder daarvan alleen zou betalen.",
                    "Each layer of ground is split equally among those who need it; own costs stay with their owner, and the"
                            + " rest goes in proportion to what each would pay of it alone."),
            "Littlechild and Owen (1973), Management Science 20, 370–372"),
    NUCLEOLUS(
            "nucleolus",
            new Text("nucleolus", "nucleolus"),
            new Text(
                    "De grootste klacht van een groep is zo klein als kan, dan de op één na grootste, enzovoort.",
                    "The largest complaint of a group is as small as can be, then the next largest, and so on."),
            "Schmeidler (1969), SIAM Journal on Applied Mathematics 17, 1163–1170");

    private final String key;
    private final Text word;
    private final Text sentence;
    private final String source;

    SharingRule(String key, Text word, Text sentence, String source) {
        this.key = key;
        this.word = word;
        this.sentence = sentence;
        this.source = source;
    }

    /// Its name in files and on the command line.
    public String key() {
        return key;
    }

    public Text word() {
        return word;
    }

    /// What it does, for everybody who has to agree to it.
    public Text sentence() {
        return sentence;
    }

    /// The paper or handbook that it stands in.
    public String source() {
        return source;
    }

    public static Optional<SharingRule> ofKey(String key) {
        return Arrays.stream(values()).filter(rule -> rule.key.equals(key)).findAny();
    }
}
