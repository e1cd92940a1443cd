package org.koppelkansen.gather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.measure.Text;
import org.koppelkansen.profile.Columns;
import org.koppelkansen.profile.Field;
import org.koppelkansen.profile.GuessColumns;
import org.koppelkansen.sources.RawRow;
import org.koppelkansen.sources.RowSink;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Severity;
import org.koppelkansen.works.WorkId;

/// Reads one delivery from start to end: works, findings and counts.
final class SourceReading implements RowSink {
    private static final Set<Field> TIMES =
            Set.of(Field.START, Field.END, Field.EARLIEST, Field.LATEST, Field.PERIOD, Field.WISHED_START);

    /// Told as the place, not each apart.
    private static final Set<Field> COORDINATES = Set.of(Field.X, Field.Y, Field.LON, Field.LAT);

    private final Delivery delivery;
    private final Progress progress;
    private final FileNotes notes;
    private final FieldCells.Lens lens;
    private final ReadRow readRow;
    private final List<ReadWork> works = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Field, Long> filled = new EnumMap<>(Field.class);
    private final Set<Long> unsplit = new HashSet<>();
    private long rows;
    private final Set<WorkId> named = new HashSet<>();
    private long rejected;
    private long nameless;
    private long placed;

    private SourceReading(Delivery delivery, FileNotes notes, LocalDate readOn, Progress progress) {
        this.delivery = delivery;
        this.progress = progress;
        this.notes = notes;
        this.lens = new FieldCells.Lens(delivery.profile().columns());
        this.readRow = new ReadRow(delivery, readOn, notes);
    }

    static SourceReading of(Delivery delivery, LocalDate readOn, Progress progress) {
        FileNotes notes = new FileNotes(delivery.source().name());
        SourceReading reading = new SourceReading(guessed(delivery, notes), notes, readOn, progress);
        delivery.source().read(reading);
        reading.checkTimes();
        return reading;
    }

    @Override
    public void row(RawRow row) {
        rows++;
        FieldCells cells = lens.on(row);
        cells.filled().forEach(field -> filled.merge(field, 1L, Long::sum));
        RowFindings odd = new RowFindings(delivery.source().name(), row.number(), cells.text(Field.ID));
        Optional<ReadWork> work = readRow.read(row, cells, odd);
        findings.addAll(odd.all());
        work.ifPresentOrElse(this::keep, () -> reject(cells));
    }

    private void reject(FieldCells cells) {
        rejected++;
        readRow.named(cells).ifPresentOrElse(named::add, () -> nameless++);
    }

    private void keep(ReadWork work) {
        works.add(work);
        if (work.spot().isPresent()) {
            placed++;
        }
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
        if (finding.row() > 0 && finding.severity() == Severity.REJECTED) {
            unsplit.add(finding.row());
        }
    }

    @Override
    public void progress(long done, long total) {
        progress.at(done, total);
    }

    private void checkTimes() {
        boolean none = rows > 0 && TIMES.stream().noneMatch(filled::containsKey);
        if (none && delivery.profile().timing().dates().horizonYears().isEmpty()) {
            Text missing = new Text(missing(Language.NL), missing(Language.EN));
            notes.once(FindingCode.COLUMNS_MISSING, delivery.profile().name(), missing);
        }
    }

    private String missing(Language language) {
        Stream<Field> looked = delivery.profile().choices().guess()
                ? TIMES.stream().sorted()
                : delivery.profile().columns().candidates().keySet().stream();
        return looked.filter(field -> !filled.containsKey(field))
                .map(field -> field.word().in(language))
                .collect(Collectors.joining(", "));
    }

    Delivery delivery() {
        return delivery;
    }

    List<ReadWork> works() {
        return works;
    }

    /// What was odd about the file, then about its rows.
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(notes.all());
        all.addAll(findings);
        return all;
    }

    Gathered.Rejected rejected() {
        return new Gathered.Rejected(named, nameless + unsplit.size());
    }

    /// @param repaired numbers of the rows that a finding says were repaired
    SourceQuality.Counts counts(Set<Long> repaired) {
        long mended =
                works.stream().filter(work -> repaired.contains(work.row())).count();
        return new SourceQuality.Counts(
                rows + unsplit.size(), works.size() - mended, mended, rejected + unsplit.size());
    }

    /// Share of rows in which each field that the profile looks for is filled.
    Map<Field, Double> completeness() {
        Map<Field, Double> shares = new LinkedHashMap<>();
        Columns columns = delivery.profile().columns();
        for (Field field : Field.values()) {
            if (field == Field.GEOMETRY) {
                shares.put(field, share(placed));
            } else if (!COORDINATES.contains(field)
                    && (columns.candidates().containsKey(field)
                            || columns.constants().containsKey(field))) {
                boolean fixed = columns.constants().containsKey(field);
                shares.put(field, fixed && rows > 0 ? 1 : share(filled.getOrDefault(field, 0L)));
            }
        }
        return shares;
    }

    private double share(long count) {
        return rows == 0 ? 0 : (double) count / rows;
    }

    /// The delivery with columns for every field that could be guessed; each guess is noted.
    private static Delivery guessed(Delivery delivery, FileNotes notes) {
        if (!delivery.profile().choices().guess()) {
            return delivery;
        }
        Map<Field, List<String>> guess = GuessColumns.of(delivery.source()).columns();
        guess.forEach((field, columns) -> {
            if (!delivery.profile().columns().candidates().containsKey(field)) {
                notes.once(FindingCode.COLUMN_GUESSED, String.join(", ", columns), field.word());
            }
        });
        return new Delivery(
                delivery.source(),
                delivery.profile().with(delivery.profile().columns().with(guess)));
    }
}
