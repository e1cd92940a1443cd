package org.koppelkansen.weighings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.weigh.SetCost;
import org.koppelkansen.works.Work;

/// The sheets of a workbook that come before its costs: what was weighed and on what it rests, and the totals.
final class NoteColumns {
    static final List<Column<Total>> TOTALS = List.of(
            Column.words("when", "wanneer", "when", 10, Total::when),
            Column.words(
                    "whatNl", "wat", "what (Dutch)", 16, total -> total.what().nl()),
            Column.words(
                    "whatEn", "wat (Engels)", "what", 16, total -> total.what().en()),
            amount("low", "laag", "low", Estimate::low),
            amount("likely", "waarschijnlijk", "likely", Estimate::likely),
            amount("high", "hoog", "high", Estimate::high));

    private NoteColumns() {}

    /// One line of what was weighed.
    record Note(Text what, Text value) {}

    /// @param when `before` any change, or `after`
    record Total(String when, Text what, Estimate cost) {}

    static List<Column<Note>> notes(Language language) {
        return List.of(
                Column.words("what", "wat", "what", 28, note -> note.what().in(language)),
                Column.words(
                        "value", "waarde", "value", 80, note -> note.value().in(language)));
    }

    static List<Note> notes(Weighings weighings, String version) {
        List<Note> notes = new ArrayList<>(about("", "", weighings.proposal()));
        weighings.whatIf().ifPresent(answered -> notes.addAll(about(" erna", " after", answered.after())));
        notes.add(note("peildatum", "as of", weighings.proposal().rules().asOf().toString()));
        notes.add(new Note(
                new Text("voorwaarden", "conditions"), weighings.rates().sentence()));
        notes.add(note("versie van Koppelkansen", "version of Koppelkansen", version));
        return notes;
    }

    private static List<Note> about(String nl, String en, Proposal proposal) {
        List<Note> notes = new ArrayList<>();
        notes.add(note("koppelkans" + nl, "opportunity" + en, proposal.id()));
        notes.add(note(
                "voornemens" + nl,
                "works" + en,
                proposal.works().stream().map(Work::id).map(Object::toString).collect(Collectors.joining(", "))));
        proposal.cost()
                .map(SetCost::period)
                .ifPresent(period ->
                        notes.add(note("periode" + nl, "period" + en, period.from() + " – " + period.lastDay())));
        return notes;
    }

    private static Note note(String nl, String en, String value) {
        return new Note(new Text(nl, en), new Text(value, value));
    }

    static List<Total> totals(Weighings weighings) {
        List<Total> totals = new ArrayList<>(totals("before", weighings.proposal()));
        weighings.whatIf().ifPresent(answered -> totals.addAll(totals("after", answered.after())));
        return totals;
    }

    private static List<Total> totals(String when, Proposal proposal) {
        List<Total> totals = new ArrayList<>();
        totals.add(new Total(when, new Text("apart", "apart"), proposal.costApart()));
        proposal.cost().ifPresent(cost -> totals.add(new Total(when, new Text("samen", "together"), cost.total())));
        proposal.saving().ifPresent(saving -> totals.add(new Total(when, new Text("bespaart", "saves"), saving)));
        return totals;
    }

    private static Column<Total> amount(String key, String nl, String en, Function<Estimate, Money> level) {
        return new Column<>(
                key,
                new Text(nl, en),
                Column.Type.FRACTION,
                16,
                total -> new Value.Figure(level.apply(total.cost()).euros()));
    }
}
