package org.koppelkansen.anchor;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.koppelkansen.anchor.table.SteadyZip;
import org.koppelkansen.anchor.table.Table;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.anchor.table.WholeFile;
import org.koppelkansen.anchor.table.WorkbookTable;
import org.koppelkansen.find.FindSummary;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.Ranking;

/// Writes an outcome as a workbook: a summary, then relations, works and findings as tables with real days and
/// numbers, a frozen heading and filters. Text stays text, whatever it begins with.
final class WorkbookResult {
    private final Outcome outcome;
    private final Language language;

    private WorkbookResult(Outcome outcome, Language language) {
        this.outcome = outcome;
        this.language = language;
    }

    static void write(Outcome outcome, Path target, Language language) {
        WorkbookResult result = new WorkbookResult(outcome, language);
        WholeFile.fill(target, file -> {
            Path draft = Files.createTempFile("koppelkansen", ".xlsx");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                result.writeTo(draft);
                SteadyZip.rewrite(draft, outcome.basis().asOf(), out);
            } finally {
                Files.deleteIfExists(draft);
            }
        });
    }

    private void writeTo(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "Koppelkansen", "1.0")) {
            summary(workbook.newWorksheet(say("Samenvatting", "Summary")));
            for (Table<?> table : ResultTables.of(outcome)) {
                sheet(workbook, table);
            }
        }
    }

    private <T> void sheet(Workbook workbook, Table<T> table) {
        WorkbookTable.fill(workbook.newWorksheet(say(table.sheet())), table.columns(), table.rows(), language);
    }

    private void summary(Worksheet sheet) {
        sheet.width(0, 52);
        sheet.width(1, 16);
        sheet.width(2, 16);
        sheet.width(3, 16);
        Lines lines = new Lines(sheet);
        FindSummary.Totals totals = outcome.summary().totals();
        lines.heading("Koppelkansen");
        lines.line(say("stand van", "as of"), Value.of(outcome.basis().asOf()));
        lines.line(say("bereik (m)", "reach (m)"), Value.of(outcome.basis().reachMetres(), 2));
        lines.line(
                say("tussentijd (dagen)", "time between (days)"),
                Value.of(outcome.basis().gapDays()));
        lines.line(
                say("coördinatenstelsel", "coordinate system"),
                Value.of(outcome.basis().crs().toString()));
        lines.line(say("voornemens", "planned works"), Value.of(totals.works()));
        lines.line(say("met een bruikbare plek", "with a usable place"), Value.of(totals.located()));
        lines.line(say("eigenaren", "owners"), Value.of(totals.owners()));
        lines.line(say("paren die bij elkaar komen", "pairs that meet"), Value.of(totals.meetings()));
        lines.line(say("van twee eigenaren", "of two owners"), Value.of(totals.meetingsOfTwoOwners()));
        lines.line(
                say("van twee eigenaren, per paar projecten", "of two owners, by pairs of projects"),
                Value.of(totals.meetingProjectPairs()));
        opportunities(lines);
        counts(lines);
        sources(lines);
    }

    private void opportunities(Lines lines) {
        Ranking.Totals totals = outcome.opportunities().totals();
        lines.heading(
                say("Koppelkansen", "Opportunities"),
                say("laag", "low"),
                say("waarschijnlijk", "likely"),
                say("hoog", "high"));
        lines.line(
                say("koppelkansen", "opportunities"),
                Value.of(outcome.opportunities().ranked().size()));
        lines.line(say("voornemens daarin", "works in them"), Value.of(totals.coupled()));
        estimate(lines, say("kosten ieder apart (€)", "cost apart (€)"), totals.costApart());
        estimate(
                lines,
                say("daarvan eigen kosten, niet te delen (€)", "of which own costs, not to share (€)"),
                totals.ownCosts());
        estimate(lines, say("voordeel van samen doen (€)", "benefit of doing them together (€)"), totals.benefit());
        part(
                lines,
                say("als deel van wat ze apart kosten (%)", "as a part of what they cost apart (%)"),
                totals.benefitOfCosts());
        part(
                lines,
                say("als deel van wat te delen valt (%)", "as a part of what can be shared (%)"),
                totals.benefitOfSharable());
        lines.line(
                say("gewogen voordeel (€)", "expected benefit (€)"),
                new Value.Nothing(),
                new Value.Figure(totals.expectedBenefit().euros()));
        outcome.opportunities().none().ifPresent(none -> lines.line(say(none)));
    }

    private static void estimate(Lines lines, String name, Estimate estimate) {
        lines.line(
                name,
                new Value.Figure(estimate.low().euros()),
                new Value.Figure(estimate.likely().euros()),
                new Value.Figure(estimate.high().euros()));
    }

    private static void part(Lines lines, String name, OptionalDouble part) {
        part.ifPresent(of -> lines.line(name, new Value.Nothing(), Value.of(100 * of, 1)));
    }

    private void counts(Lines lines) {
        List<Text> heads = List.of(new Text("relaties", "relations"), new Text("projectparen", "project pairs"));
        lines.heading(say("Naar soort", "By kind"), say(heads.get(0)), say(heads.get(1)));
        outcome.summary().byKind().forEach((kind, count) -> counted(lines, say(kind.word()), count));
        lines.heading(say("Naar disciplines", "By disciplines"), say(heads.get(0)), say(heads.get(1)));
        outcome.summary()
                .byDisciplines()
                .forEach(pair -> counted(
                        lines,
                        say(pair.first().word()) + " + " + say(pair.second().word()),
                        pair.count()));
        if (!outcome.summary().byArea().isEmpty()) {
            lines.heading(say("Naar gebied", "By area"), say(heads.get(0)), say(heads.get(1)));
            outcome.summary().byArea().forEach(area -> counted(lines, area.name(), area.count()));
        }
    }

    private void sources(Lines lines) {
        lines.heading(say("Bronnen", "Sources"), say("gelezen", "read"), say("afgewezen", "rejected"));
        outcome.basis()
                .sources()
                .forEach(source -> lines.line(source.name(), Value.of(source.read()), Value.of(source.rejected())));
        lines.heading(say("Buiten beschouwing", "Left out"));
        outcome.basis().leftOut().forEach(reason -> lines.line(say(reason.reason()), Value.of(reason.count())));
    }

    private static void counted(Lines lines, String name, FindSummary.Count count) {
        lines.line(name, Value.of(count.relations()), Value.of(count.projectPairs()));
    }

    private String say(Text text) {
        return text.in(language);
    }

    private String say(String nl, String en) {
        return say(new Text(nl, en));
    }

    /// Lines of words and figures, one below the other on a sheet.
    private static final class Lines {
        private final Worksheet sheet;
        private int row;

        Lines(Worksheet sheet) {
            this.sheet = sheet;
        }

        /// A line in bold, after an empty one unless it is the first.
        void heading(String... words) {
            row += row == 0 ? 0 : 1;
            for (int i = 0; i < words.length; i++) {
                sheet.value(row, i, words[i]);
                sheet.style(row, i).bold().set();
            }
            row++;
        }

        void line(String name, Value... values) {
            sheet.value(row, 0, WorkbookTable.cellText(name));
            for (int i = 0; i < values.length; i++) {
                WorkbookTable.put(sheet, row, i + 1, values[i]);
            }
            row++;
        }
    }
}
