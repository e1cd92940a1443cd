package org.koppelkansen.cli.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.cli.screen.Columns;
import org.koppelkansen.cli.screen.Ink;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.find.Relation;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.Opportunity;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.weigh.Openness;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;

/// Words one opportunity in a few lines.
///
/// @param asOf before which nothing can be done any more
record OpportunityText(Ranking.Ranked ranked, LocalDate asOf, Speech speech, Ink ink, int width) {
    private static final String MARGIN = "    ";
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(""));
        String worth = speech.say("gewogen voordeel ", "expected benefit ")
                + speech.euros(opportunity().expectedBenefit());
        int room = width - MARGIN.length() - Columns.of(worth) - 2;
        String where = ranked.where().isEmpty() ? speech.say("(plaats onbekend)", "(place unknown)") : ranked.where();
        lines.add(Columns.right(Integer.toString(ranked.rank()), 2) + "  " + ink.heading(Columns.left(where, room))
                + "  " + ink.painted(Ink.Paint.GREEN, worth));
        Stream.of(what(), who(), worth(), costs(), when())
                .flatMap(facts -> flow(facts).stream())
                .forEach(line -> lines.add(MARGIN + line));
        dearer().stream()
                .flatMap(warning -> Columns.wrap(warning, room()).stream())
                .forEach(line -> lines.add(MARGIN + ink.painted(Ink.Paint.YELLOW, line)));
        ranked.strongest()
                .map(this::why)
                .ifPresent(why -> Columns.wrap(why, room()).forEach(line -> lines.add(MARGIN + ink.faint(line))));
        return lines;
    }

    private List<String> what() {
        String disciplines = opportunity().works().stream()
                .map(Work::discipline)
                .distinct()
                .sorted()
                .map(discipline -> speech.say(discipline.word()))
                .collect(Collectors.joining(", "));
        String works = speech.count(
                opportunity().works().size(),
                new Text("voornemen", "planned work"),
                new Text("voornemens", "planned works"));
        return List.of(opportunity().id(), works + ": " + disciplines);
    }

    private List<String> who() {
        String owners = opportunity().works().stream()
                .map(this::owner)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(speech.say("van ", "of ") + owners);
    }

    private String owner(Work work) {
        return work.owner().id().equals(OwnerId.UNKNOWN)
                ? speech.say("onbekende eigenaar", "unknown owner")
                : work.owner().name();
    }

    private List<String> worth() {
        Estimate benefit = opportunity().benefit();
        return List.of(
                speech.say("voordeel ", "benefit ")
                        + speech.euros(benefit.likely())
                        + speech.say(" (bij lage tarieven ", " (at low rates ")
                        + speech.euros(benefit.low())
                        + speech.say(", bij hoge ", ", at high ")
                        + speech.euros(benefit.high()) + ")",
                speech.say("zekerheid ", "certainty ")
                        + speech.number(100 * opportunity().certainty(), 0) + " %");
    }

    private Optional<String> dearer() {
        Estimate benefit = opportunity().benefit();
        boolean low = benefit.low().cents() < 0;
        boolean high = benefit.high().cents() < 0;
        String rates = low ? speech.say("lage", "low") : speech.say("hoge", "high");
        String both = low && high ? speech.say("lage en bij hoge", "low and at high") : rates;
        return low || high
                ? Optional.of(speech.say(
                        "let op: bij " + both + " tarieven is samen duurder",
                        "mind: at " + both + " rates together is dearer"))
                : Optional.empty();
    }

    private List<String> costs() {
        List<String> facts = new ArrayList<>();
        facts.add(speech.say("kosten ieder apart ", "cost apart ")
                + speech.euros(opportunity().costApart().likely())
                + speech.say(", samen ", ", together ")
                + speech.euros(opportunity().together().total().likely()));
        int together = opportunity().together().openness().streetDays();
        int apart = opportunity().apart().stream()
                .map(SetCost::openness)
                .mapToInt(Openness::streetDays)
                .sum();
        if (together > 0) {
            boolean oneStreet = opportunity().together().openness().streets().size() == 1;
            String street = oneStreet ? speech.say("straat ", "street open ") : speech.say("straten ", "streets open ");
            String instead = speech.say(" in plaats van ", " instead of ") + speech.number(apart);
            facts.add(street
                    + speech.number(together)
                    + speech.say(" dagen open", " days")
                    + (together == apart ? speech.say(", net als apart", ", the same as apart") : instead));
        }
        return facts;
    }

    private List<String> when() {
        List<String> facts = new ArrayList<>();
        facts.add(speech.say("samen in ", "together in ")
                + speech.months(opportunity().together().period()));
        facts.add(speech.say("kan in ", "possible in ") + inMonths(opportunity().common()));
        if (opportunity().sharedSquareMetres() > 0) {
            facts.add(speech.number(opportunity().sharedSquareMetres(), 0)
                    + speech.say(" m² gedeelde grond", " m² of shared ground"));
        }
        return facts;
    }

    /// `mrt 2027 – jun 2027 (4 maanden)`; less than two months in days; days that are past do not count.
    private String inMonths(Period given) {
        Period period = given.contains(asOf) ? new Period(asOf, given.until()) : given;
        long months = Math.round(period.days() / DAYS_OF_A_MONTH);
        String length = months < 2
                ? speech.count(period.days(), new Text("dag", "day"), new Text("dagen", "days"))
                : speech.count(months, new Text("maand", "month"), new Text("maanden", "months"));
        return speech.months(period) + " (" + length + ")";
    }

    private String why(Relation.Between relation) {
        double ground = relation.evidence().sharedGroundSquareMetres();
        String pair =
                name(relation.first(), relation) + speech.say(" en ", " and ") + name(relation.second(), relation);
        String place = ground > 0
                ? speech.say(
                        " openen dezelfde " + speech.number(ground, 0) + " m² grond",
                        " open the same " + speech.number(ground, 0) + " m² of ground")
                : speech.say(
                        " liggen " + speech.number(relation.evidence().distanceMetres(), 1) + " m uit elkaar",
                        " lie " + speech.number(relation.evidence().distanceMetres(), 1) + " m apart");
        Optional<String> both = relation.evidence().common().map(this::inMonths);
        String time = both.map(
                        months -> speech.say(" en kunnen allebei in " + months, " and are both possible in " + months))
                .orElse("");
        return speech.say("Waarom: ", "Why: ") + pair + place + time + ".";
    }

    /// The discipline, with the owner where both have the same one.
    private String name(Work work, Relation.Between relation) {
        String discipline = speech.say(work.discipline().word());
        return relation.first().discipline() == relation.second().discipline()
                ? discipline + speech.say(" van ", " of ") + owner(work)
                : discipline;
    }

    /// Facts one after the other, broken between them where that can be.
    private List<String> flow(List<String> facts) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String fact : facts) {
            String longer = line.isEmpty() ? fact : line + " · " + fact;
            if (Columns.of(longer) <= room()) {
                line = longer;
            } else {
                lines.addAll(line.isEmpty() ? List.of() : List.of(line));
                List<String> wrapped = Columns.wrap(fact, room());
                lines.addAll(wrapped.subList(0, wrapped.size() - 1));
                line = wrapped.getLast();
            }
        }
        lines.add(line);
        return lines;
    }

    private int room() {
        return width - MARGIN.length();
    }

    private Opportunity opportunity() {
        return ranked.opportunity();
    }
}
