package org.koppelkansen.gather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.koppelkansen.gather.ReadWork.Spot;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.space.WorkingCrs;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Severity;
import org.koppelkansen.works.Work;

/// Reads the works of many owners into one list: rows to works, places into one metric system, every work an id
/// of its own, everything odd a finding. The order of the deliveries plays no part in what comes out.
public final class GatherWorks {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::source)
            .thenComparingLong(Finding::row)
            .thenComparing(Finding::code)
            .thenComparing(f -> f.sentence().en());

    private final LocalDate readOn;
    private final Optional<Crs> chosen;
    private final WorkingWidths widths;

    /// Chooses the metric system itself, by the profiles or else by where the works are.
    ///
    /// @param widths of the ground that each discipline opens
    public GatherWorks(LocalDate readOn, WorkingWidths widths) {
        this(readOn, Optional.empty(), widths);
    }

    /// @param chosen metric system to work in, whatever the profiles say
    public GatherWorks(LocalDate readOn, Optional<Crs> chosen, WorkingWidths widths) {
        this.readOn = readOn;
        this.chosen = chosen;
        this.widths = widths;
    }

    /// @param deliveries each under a name of its own
    /// @throws org.koppelkansen.sources.UnreadableSource when a source yields nothing at all
    public Gathered gather(List<Delivery> deliveries, Progress progress) {
        long names = deliveries.stream()
                .map(delivery -> delivery.source().name())
                .distinct()
                .count();
        if (names < deliveries.size()) {
            throw new IllegalArgumentException("two deliveries have the same name");
        }
        List<Read> reads = deliveries.stream()
                .map(delivery -> read(delivery, progress))
                .sorted(Comparator.comparing(
                        read -> read.reading().delivery().source().name()))
                .toList();
        List<ReadWork> all =
                reads.stream().flatMap(read -> read.settled().stream()).toList();
        Distinct distinct = Distinct.of(all);
        Crs crs = crs(deliveries, all);
        Placed placed = place(distinct.kept(), deliveries, crs);
        List<Finding> late = new ArrayList<>(distinct.findings());
        late.addAll(placed.findings());
        return report(reads, late, placed.works(), crs);
    }

    /// @param settled its works, with places where they are meant
    /// @param findings of reading and settling
    private record Read(SourceReading reading, List<ReadWork> settled, List<Finding> findings) {}

    private record Placed(List<Work> works, List<Finding> findings) {}

    private Read read(Delivery delivery, Progress progress) {
        SourceReading reading = SourceReading.of(delivery, readOn, progress);
        Settling settling = Settling.of(reading.works(), delivery.profile());
        List<ReadWork> settled = settling.settled(reading.works());
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(settling.findings());
        return new Read(reading, settled, findings);
    }

    private Crs crs(List<Delivery> deliveries, List<ReadWork> works) {
        Set<Crs> stated = deliveries.stream()
                .flatMap(delivery -> delivery.profile().choices().workingCrs().stream())
                .collect(Collectors.toSet());
        if (chosen.isPresent() || stated.size() == 1) {
            return chosen.orElseGet(() -> stated.iterator().next());
        }
        List<Shape> shapes = works.stream()
                .flatMap(work -> work.spot().stream())
                .map(Spot::shape)
                .toList();
        return WorkingCrs.fitting(shapes);
    }

    private Placed place(List<ReadWork> kept, List<Delivery> deliveries, Crs crs) {
        Map<String, Double> doubts = new HashMap<>();
        deliveries.forEach(delivery -> delivery.profile()
                .choices()
                .doubtMetres()
                .ifPresent(metres -> doubts.put(delivery.source().name(), metres)));
        Placing placing = new Placing(crs, widths);
        List<Work> works = new ArrayList<>(kept.size());
        List<Finding> findings = new ArrayList<>();
        for (ReadWork read : kept) {
            Work work = read.work();
            Optional<Place> place = read.spot()
                    .flatMap(spot ->
                            placing.place(spot, work.discipline(), Optional.ofNullable(doubts.get(read.file()))));
            if (read.spot().isPresent() && place.isEmpty()) {
                FindingCode code = FindingCode.GEOMETRY_ELSEWHERE;
                findings.add(new Finding(
                        code,
                        read.file(),
                        read.row(),
                        work.id().value(),
                        Optional.empty(),
                        code.sentence(crs, read.spot().get().shape().crs())));
            }
            works.add(new Work(
                    work.id(), work.owner(), work.task(), place, work.window(), work.planning(), work.provenance()));
        }
        works.sort(Comparator.comparing(Work::id));
        return new Placed(works, findings);
    }

    private Gathered report(List<Read> reads, List<Finding> late, List<Work> works, Crs crs) {
        List<Finding> findings = new ArrayList<>();
        List<SourceQuality> qualities = new ArrayList<>();
        for (Read read : reads) {
            String file = read.reading().delivery().source().name();
            List<Finding> own = new ArrayList<>(read.findings());
            late.stream().filter(finding -> finding.source().equals(file)).forEach(own::add);
            findings.addAll(located(own, read.settled()));
            qualities.add(quality(read, own));
        }
        findings.sort(ORDER);
        Gathered.Rejected rejected = Gathered.Rejected.together(
                reads.stream().map(read -> read.reading().rejected()).toList());
        return new Gathered(works, findings, qualities, rejected, crs);
    }

    private SourceQuality quality(Read read, List<Finding> findings) {
        Set<Long> repaired = findings.stream()
                .filter(finding -> finding.severity() == Severity.REPAIRED)
                .map(Finding::row)
                .collect(Collectors.toSet());
        Delivery delivery = read.reading().delivery();
        return new SourceQuality(
                delivery.source().name(),
                delivery.source().format(),
                delivery.profile().name(),
                read.reading().counts(repaired),
                read.reading().completeness(),
                Freshness.of(read.settled().stream().map(ReadWork::work).toList(), readOn));
    }

    /// The findings, each with the place of its row where that has one.
    private static List<Finding> located(List<Finding> findings, List<ReadWork> works) {
        Set<Long> rows = findings.stream().map(Finding::row).collect(Collectors.toSet());
        Map<Long, Shape> shapes = new HashMap<>();
        works.stream()
                .filter(work -> rows.contains(work.row()))
                .forEach(work -> work.spot().ifPresent(spot -> shapes.put(work.row(), spot.shape())));
        return findings.stream()
                .map(f -> f.place().isPresent() || !shapes.containsKey(f.row())
                        ? f
                        : new Finding(
                                f.code(),
                                f.source(),
                                f.row(),
                                f.subject(),
                                Optional.ofNullable(shapes.get(f.row())),
                                f.sentence()))
                .toList();
    }
}
