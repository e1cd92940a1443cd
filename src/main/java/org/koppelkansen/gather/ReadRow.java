package org.koppelkansen.gather;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.koppelkansen.gather.ReadWork.Spot;
import org.koppelkansen.measure.Money;
import org.koppelkansen.profile.Field;
import org.koppelkansen.profile.NumberText;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.sources.Cell;
import org.koppelkansen.sources.RawRow;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Planning;
import org.koppelkansen.works.Provenance;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Traffic;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// Turns one row into a work by a profile; what is odd goes to the row's findings.
final class ReadRow {
    private static final BigDecimal LARGEST_BUDGET = new BigDecimal("1e12");

    private final Delivery delivery;
    private final Profile profile;
    private final LocalDate readOn;
    private final FileNotes notes;
    private final ReadWords words;
    private final ReadSpot spots;

    ReadRow(Delivery delivery, LocalDate readOn, FileNotes notes) {
        this.delivery = delivery;
        this.profile = delivery.profile();
        this.readOn = readOn;
        this.notes = notes;
        this.words = new ReadWords(profile, notes);
        this.spots = new ReadSpot(profile, notes);
    }

    /// The work; empty where the row must be rejected.
    Optional<ReadWork> read(RawRow row, FieldCells cells, RowFindings findings) {
        Discipline discipline = words.discipline(cells, findings);
        Task task = new Task(
                discipline, words.intervention(cells, findings), cells.text(Field.TITLE), depth(cells, findings));
        Phase phase = words.phase(cells, findings);
        Optional<Hardness> hardness = words.hardness(cells, findings);
        ReadWindow windows = new ReadWindow(cells, profile.timing(), findings, readOn, task, phase);
        Optional<Window> window = windows.read(hardness, certainty(cells, phase, findings));
        if (window.isEmpty()) {
            return Optional.empty();
        }
        long content = ContentNumber.of(row);
        Work work = new Work(
                id(cells, content, findings),
                words.owner(cells, findings),
                task,
                Optional.empty(),
                window.get(),
                planning(cells, phase, findings),
                provenance(row, cells));
        Traffic traffic = words.traffic(cells, findings);
        Optional<Spot> spot = spots.read(row, cells, findings).map(found -> found.with(traffic));
        return Optional.of(new ReadWork(work, spot, content, delivery.source().name(), row.number()));
    }

    /// Metres below the surface, some write it as a negative height.
    private static Optional<Double> depth(FieldCells cells, RowFindings findings) {
        String text = cells.text(Field.DEPTH_METRES);
        Optional<Double> depth = NumberText.parse(text)
                .map(number -> number.value().abs().doubleValue())
                .filter(metres -> metres > 0 && metres <= Task.DEEPEST_METRES);
        if (depth.isEmpty() && !text.isEmpty()) {
            findings.add(FindingCode.DEPTH_IMPOSSIBLE, text);
        }
        return depth;
    }

    private WorkId id(FieldCells cells, long content, RowFindings findings) {
        String given = cells.text(Field.ID);
        if (!given.isEmpty()) {
            return named(given);
        }
        if (profile.columns().candidates().containsKey(Field.ID)) {
            findings.add(FindingCode.ID_MISSING);
        } else {
            notes.once(FindingCode.ID_NOT_IN_SOURCE);
        }
        return new WorkId(delivery.worksName() + ":" + String.format("%016x", content));
    }

    private WorkId named(String given) {
        return new WorkId(profile.choices().idsComplete() ? given : delivery.worksName() + ":" + given);
    }

    /// Which work a row is about that was rejected; empty where it does not say.
    Optional<WorkId> named(FieldCells cells) {
        return Optional.of(cells.text(Field.ID))
                .filter(given -> !given.isEmpty())
                .map(this::named);
    }

    private Planning planning(FieldCells cells, Phase phase, RowFindings findings) {
        Optional<String> project = Optional.of(cells.text(Field.PROJECT)).filter(text -> !text.isEmpty());
        return new Planning(phase, budget(cells, findings), project, words.confidentiality(cells, findings));
    }

    private Optional<Money> budget(FieldCells cells, RowFindings findings) {
        String text = cells.text(Field.BUDGET);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<NumberText> number = euros(cells, text);
        if (number.isEmpty()) {
            findings.add(FindingCode.BUDGET_UNREADABLE, text);
            return Optional.empty();
        }
        if (number.get().comma()) {
            notes.once(FindingCode.DECIMAL_COMMA, Field.BUDGET.key());
        }
        BigDecimal euros = number.get().value().multiply(profile.choices().budgetUnit());
        if (euros.signum() < 0 || euros.compareTo(LARGEST_BUDGET) > 0) {
            findings.add(FindingCode.BUDGET_IMPOSSIBLE, text);
            return Optional.empty();
        }
        return Optional.of(Money.ofEuros(euros));
    }

    /// Thousands may be parted only in text, and only where the column counts single euros.
    private Optional<NumberText> euros(FieldCells cells, String text) {
        boolean single = profile.choices().budgetUnit().compareTo(BigDecimal.ONE) == 0;
        boolean written = cells.cell(Field.BUDGET).orElseThrow() instanceof Cell.Text;
        Optional<NumberText> plain = NumberText.parse(text);
        Optional<NumberText> number = single && written ? NumberText.parseEuros(text) : plain;
        if (number.isPresent()
                && plain.isPresent()
                && number.get().value().compareTo(plain.get().value()) != 0) {
            notes.once(FindingCode.THOUSANDS_PARTED, Field.BUDGET.key());
        }
        return number;
    }

    private double certainty(FieldCells cells, Phase phase, RowFindings findings) {
        double usual = profile.timing().slack().stand(phase).certainty();
        String text = cells.text(Field.CERTAINTY);
        if (text.isEmpty()) {
            return usual;
        }
        double stated = NumberText.parse(text)
                .map(number -> number.value().doubleValue())
                .orElse(Double.NaN);
        if (stated > 0 && stated <= 1) {
            return stated;
        }
        findings.add(FindingCode.CERTAINTY_IMPOSSIBLE, text);
        return usual;
    }

    private Provenance provenance(RawRow row, FieldCells cells) {
        String source = cells.text(Field.SOURCE);
        long number = NumberText.parse(cells.text(Field.ROW))
                .map(NumberText::value)
                .filter(value -> value.signum() > 0 && value.precision() - value.scale() < 18)
                .map(BigDecimal::longValue)
                .orElse(row.number());
        LocalDate read = cells.cell(Field.READ_ON).flatMap(ReadRow::day).orElse(readOn);
        return new Provenance(source.isEmpty() ? delivery.source().name() : source, number, read);
    }

    private static Optional<LocalDate> day(Cell cell) {
        return cell instanceof Cell.Day day
                ? Optional.of(day.value())
                : org.koppelkansen.profile.DateText.parse(cell.text(), java.util.List.of())
                        .map(org.koppelkansen.profile.DateText::from);
    }
}
