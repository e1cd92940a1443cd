package org.koppelkansen.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.koppelkansen.measure.Text;
import org.koppelkansen.paper.Bars;
import org.koppelkansen.paper.Grid;
import org.koppelkansen.paper.Markup;
import org.koppelkansen.paper.Paper;
import org.koppelkansen.results.told.Amounted;
import org.koppelkansen.results.told.Amounts;
import org.koppelkansen.results.told.Party;
import org.koppelkansen.results.told.SavedAmounts;
import org.koppelkansen.results.told.Shares;
import org.koppelkansen.results.told.Sheet;
import org.koppelkansen.settings.Rate;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.weigh.CostPart;

/// What an opportunity costs and saves, who pays what, and the rates behind it, as far as it may be told.
record MoneyPart(Amounted amounts, Rates rates) {
    private static final int MOST_PARTIES_WIDE = 4;
    private static final Text OURS = new Text("aanname van ons", "assumption of ours");

    void onto(Paper paper, Written written) {
        costs(paper, written);
        saving(paper, written);
        shares(paper, written);
        rates(paper, written);
    }

    private void costs(Paper paper, Written written) {
        paper.heading(written.say("Wat het kost", "What it costs"));
        if (amounts.costs().isEmpty()) {
            paper.note(written.say(
                    "U mag niet van alle voornemens weten wat ze kosten. Daarom staan hier geen totalen.",
                    "You may not know what all works cost. That is why there are no totals here."));
        }
        List<Line> lines = lines(written);
        if (lines.isEmpty()) {
            return;
        }
        long most =
                lines.stream().mapToLong(line -> line.cost().highCents()).max().orElse(1);
        Grid grid = new Grid()
                .words("")
                .words(written.say("van laag tot hoog", "from low to high"))
                .figures(written.say("laag", "low"))
                .figures(written.say("waarschijnlijk", "likely"))
                .figures(written.say("hoog", "high"));
        lines.forEach(line -> grid.row(
                line.name(),
                bar(line, Math.max(1, most)),
                written.euros(line.cost().lowCents()),
                written.euros(line.cost().likelyCents()),
                written.euros(line.cost().highCents())));
        paper.with(Markup.styled("div", "class=\"money\"", grid.markup()));
        amounts.costs().flatMap(sheets -> sheets.together()).ifPresent(sheet -> kinds(paper, written, sheet));
    }

    private record Line(String name, Amounts cost, int colour) {}

    private List<Line> lines(Written written) {
        List<Line> lines = new ArrayList<>();
        amounts.costs().ifPresent(sheets -> {
            lines.add(new Line(written.say("ieder apart", "each apart"), sheets.apart(), Palette.APART));
            sheets.together()
                    .ifPresent(sheet ->
                            lines.add(new Line(written.say("samen", "together"), sheet.total(), Palette.TOGETHER)));
        });
        for (Party party : amounts.parties()) {
            party.own()
                    .map(own -> own.apart().stream().map(Sheet::total).toList())
                    .filter(totals -> !totals.isEmpty())
                    .ifPresent(totals -> lines.add(
                            new Line(party.name() + written.say(", apart", ", apart"), sum(totals), 0x5A5A5A)));
        }
        return lines;
    }

    private static Amounts sum(List<Amounts> all) {
        return new Amounts(
                all.stream().mapToLong(Amounts::lowCents).sum(),
                all.stream().mapToLong(Amounts::likelyCents).sum(),
                all.stream().mapToLong(Amounts::highCents).sum());
    }

    private static Markup bar(Line line, long most) {
        return Bars.range(
                (double) line.cost().lowCents() / most,
                (double) line.cost().likelyCents() / most,
                (double) line.cost().highCents() / most,
                line.colour());
    }

    private static void kinds(Paper paper, Written written, Sheet together) {
        Grid grid = new Grid()
                .words(written.say("samen, onderdeel", "together, part"))
                .figures(written.say("laag", "low"))
                .figures(written.say("waarschijnlijk", "likely"))
                .figures(written.say("hoog", "high"));
        together.kinds()
                .forEach(kind -> grid.row(
                        written.word(CostPart.Kind.values(), CostPart.Kind::key, CostPart.Kind::word, kind.kind()),
                        written.euros(kind.cost().lowCents()),
                        written.euros(kind.cost().likelyCents()),
                        written.euros(kind.cost().highCents())));
        paper.with(grid.markup());
    }

    private void saving(Paper paper, Written written) {
        amounts.saving().ifPresent(saving -> {
            SavedAmounts saved = saving.amounts();
            paper.heading(written.say("Wat samen doen bespaart", "What doing it together saves"));
            paper.with(new Grid()
                    .figures(written.say("bij lage tarieven", "at low rates"))
                    .figures(written.say("bij waarschijnlijke tarieven", "at likely rates"))
                    .figures(written.say("bij hoge tarieven", "at high rates"))
                    .figures(written.say("verwachte besparing", "expected saving"))
                    .row(
                            written.euros(saved.atLowRatesCents()),
                            written.euros(saved.atLikelyRatesCents()),
                            written.euros(saved.atHighRatesCents()),
                            written.euros(saving.expectedCents()))
                    .markup());
            paper.note(written.say(
                    "De bedragen volgen uit gedeelde grond, sleuf en werkterrein. Het is een berekening, geen belofte.",
                    "The amounts follow from shared ground, trench and site. They are a calculation, no promise."));
        });
    }

    private void shares(Paper paper, Written written) {
        if (amounts.shares().isEmpty()) {
            return;
        }
        paper.heading(written.say("Wie zou wat betalen", "Who would pay what"));
        paper.note(written.say(
                "Per verdeelsleutel: het aandeel, en daaronder het voordeel tegenover alleen. Een streep is wat er niet is,"
                        + " of wat u niet mag weten.",
                "By sharing rule: the share, and below it the gain against doing it alone. A dash is what is not there, or"
                        + " what you may not know."));
        List<String> parties = amounts.parties().stream().map(Party::name).toList();
        for (int first = 0; first < parties.size(); first += MOST_PARTIES_WIDE) {
            paper.with(shares(written, parties.subList(first, Math.min(parties.size(), first + MOST_PARTIES_WIDE))));
        }
        amounts.shares().stream()
                .filter(shares -> shares.refused().isPresent())
                .forEach(shares -> paper.note(rule(written, shares) + ": "
                        + shares.refused()
                                .map(why -> why.in(written.language()))
                                .orElse("")));
    }

    private Markup shares(Written written, List<String> parties) {
        Grid grid = new Grid().words(written.say("verdeelsleutel", "sharing rule"));
        parties.forEach(grid::figures);
        amounts.shares().stream()
                .filter(shares -> shares.refused().isEmpty())
                .forEach(shares -> grid.row(Stream.concat(
                                Stream.of((Object) rule(written, shares)),
                                parties.stream().map(party -> (Object) cell(written, shares, party)))
                        .toArray()));
        return grid.markup();
    }

    private static Markup cell(Written written, Shares shares, String party) {
        return shares.parties().stream()
                .filter(one -> one.party().equals(party))
                .findFirst()
                .map(one -> Markup.element(
                                "span", one.shareCents().map(written::euros).orElse("–"))
                        .and(Markup.styled(
                                "div",
                                "class=\"small\"",
                                one.gainCents().map(written::euros).orElse("–"))))
                .orElseGet(() -> Markup.text("–"));
    }

    private static String rule(Written written, Shares shares) {
        return written.word(SharingRule.values(), SharingRule::key, SharingRule::word, shares.rule());
    }

    private void rates(Paper paper, Written written) {
        Set<String> used = new TreeSet<>();
        amounts.costs()
                .flatMap(sheets -> sheets.together())
                .ifPresent(sheet -> sheet.lines().forEach(line -> used.add(line.rate())));
        amounts.parties().stream()
                .flatMap(party -> party.own().stream())
                .flatMap(own -> own.apart().stream())
                .forEach(sheet -> sheet.lines().forEach(line -> used.add(line.rate())));
        paper.heading(written.say("Tarieven", "Rates"));
        if (used.isEmpty()) {
            paper.note(written.say(
                    "Gerekend met de tarieven van dit register; ze staan, met hun bron, op /api/v1/rates.",
                    "Reckoned with the rates of this register; they stand, with their source, at /api/v1/rates."));
            return;
        }
        Grid grid = new Grid()
                .words(written.say("tarief", "rate"))
                .figures(written.say("laag", "low"))
                .figures(written.say("waarschijnlijk", "likely"))
                .figures(written.say("hoog", "high"))
                .words(written.say("eenheid", "unit"))
                .words(written.say("bron", "source"));
        rates.entries().stream()
                .filter(entry -> used.contains(entry.key()))
                .forEach(entry -> row(grid, written, entry.key(), entry.rate()));
        paper.with(grid.markup());
    }

    private static void row(Grid grid, Written written, String key, Rate rate) {
        String source = rate.isOurs() ? OURS.in(written.language()) : rate.source();
        grid.row(
                key,
                written.number(rate.low(), 2),
                written.number(rate.likely(), 2),
                written.number(rate.high(), 2),
                rate.unit().key(),
                source + " (" + rate.priceLevel() + ")");
    }
}
