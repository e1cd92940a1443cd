package org.koppelkansen.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.InMemoryRegister.Row;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Provenance;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// Deliveries into a register in memory, work by work.
public final class InMemoryDeliveries implements Deliveries {
    private static final Text NO = new Text("nee", "no");

    private final InMemoryRegister register;
    private final Map<String, Aside> aside = new HashMap<>();
    private final Map<SourceName, OwnerId> owners = new HashMap<>();
    private int number;

    private record Aside(Source source, Extent extent, List<Work> works) {}

    /// What a work becomes.
    private record Step(Optional<Row> before, Row after, String kind, boolean overwritten) {}

    public InMemoryDeliveries(InMemoryRegister register) {
        this.register = register;
    }

    @Override
    public Saved<Delivered> stage(Source source, Extent extent, Stream<Work> works, Change change) {
        if (!mayDeliver(change.who(), source)) {
            return new Saved.Forbidden<>(NO);
        }
        List<Work> all = works.map(work -> EditRules.ofSource(work, source)).toList();
        long ids = all.stream().map(Work::id).distinct().count();
        boolean taken = source.name().isByHand()
                || !owners.getOrDefault(source.name(), source.organisation()).equals(source.organisation());
        if (taken || ids < all.size()) {
            return new Saved.Refused<>(NO);
        }
        aside.values().removeIf(other -> other.source().name().equals(source.name()));
        String id = "delivery-" + ++number;
        aside.put(id, new Aside(source, extent, all));
        return new Saved.Done<>(delivered(id, change));
    }

    private static boolean mayDeliver(Viewer who, Source source) {
        return who.may(Right.DELIVER, List.of(source.organisation()), List.of());
    }

    @Override
    public Optional<Delivered> preview(Viewer viewer, String id) {
        return find(viewer, id).map(found -> delivered(id, new Change(viewer, java.time.Instant.EPOCH, "")));
    }

    private Optional<Aside> find(Viewer viewer, String id) {
        return Optional.ofNullable(aside.get(id)).filter(found -> mayDeliver(viewer, found.source()));
    }

    @Override
    public Page<Delivered.Difference> differences(
            Viewer viewer, String id, List<Delivered.Kind> kinds, Optional<String> after, int limit) {
        throw new UnsupportedOperationException("differences are told by SQL only");
    }

    @Override
    public Saved<Delivered> merge(String id, Change change) {
        Optional<Aside> found = find(change.who(), id);
        if (found.isEmpty()) {
            return new Saved.Unknown<>();
        }
        Delivered delivered = delivered(id, change);
        for (Step step : steps(found.get(), change)) {
            if (step.kind().equals("kept")) {
                continue;
            }
            if (step.kind().equals("unchanged")) {
                register.rows.put(step.after().work().id().value(), step.after());
            } else {
                register.keep(step.before(), step.after(), deed(step.kind()), change);
            }
        }
        owners.put(found.get().source().name(), found.get().source().organisation());
        aside.remove(id);
        return new Saved.Done<>(delivered);
    }

    private static String deed(String kind) {
        return kind.equals("added") ? "work-registered" : "work-" + kind;
    }

    @Override
    public Saved<Delivered> discard(String id, Change change) {
        Optional<Aside> found = find(change.who(), id);
        if (found.isEmpty()) {
            return new Saved.Unknown<>();
        }
        Delivered delivered = delivered(id, change);
        aside.remove(id);
        return new Saved.Done<>(delivered);
    }

    private Delivered delivered(String id, Change change) {
        Aside found = Optional.ofNullable(aside.get(id)).orElseThrow();
        List<Step> steps = steps(found, change);
        return new Delivered(
                id,
                found.source(),
                found.extent().complete(),
                new Delivered.Counts(
                        count(steps, "added"),
                        count(steps, "changed"),
                        count(steps, "unchanged"),
                        count(steps, "returned"),
                        count(steps, "withdrawn"),
                        steps.stream().filter(Step::overwritten).count(),
                        count(steps, "kept")));
    }

    private static long count(List<Step> steps, String kind) {
        return steps.stream().filter(step -> step.kind().equals(kind)).count();
    }

    private List<Step> steps(Aside found, Change change) {
        List<Step> steps = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Work work : found.works()) {
            named.add(work.id().value());
            steps.add(step(found.source(), work, change));
        }
        if (found.extent().complete()) {
            register.rows.values().stream()
                    .filter(row -> row.work()
                            .provenance()
                            .source()
                            .equals(found.source().name().value()))
                    .filter(row -> row.isPresent() && row.delivered().isPresent())
                    .filter(row -> !named.contains(row.work().id().value()))
                    .forEach(row -> steps.add(keeps(found, row) ? kept(row) : gone(row, change)));
        }
        steps.sort(java.util.Comparator.comparing(step -> step.after().work().id()));
        return steps;
    }

    private static boolean keeps(Aside found, Row row) {
        Set<WorkId> rejected = found.extent().rejected().stream()
                .map(id -> found.source().name().idOf(id))
                .collect(java.util.stream.Collectors.toSet());
        return found.extent().nameless() || rejected.contains(row.work().id());
    }

    private static Step kept(Row row) {
        return new Step(Optional.of(row), row, "kept", false);
    }

    private static Step gone(Row row, Change change) {
        Registration r = row.registration();
        Registration next =
                InMemoryRegister.next(r, change.at(), Optional.of(change.at()), r.costsReleased(), r.areas());
        Row after = new Row(row.need(), new RegisteredWork(row.work(), next), Optional.empty(), false);
        return new Step(Optional.of(row), after, "withdrawn", false);
    }

    private Step step(Source source, Work work, Change change) {
        Optional<Row> before = Optional.ofNullable(register.rows.get(work.id().value()));
        if (before.isEmpty()) {
            return new Step(before, row(work, source, register.newNeed(), 1, false, change), "added", false);
        }
        Row row = before.get();
        boolean same = row.delivered().equals(Optional.of(said(work)));
        if (same || (row.isPresent() && row.edited() && said(row.work()).equals(said(work)))) {
            return new Step(before, unchanged(row, work, row.edited() && same, change), "unchanged", false);
        }
        Row after = row(
                work,
                source,
                row.need(),
                row.registration().version() + 1,
                row.registration().costsReleased(),
                change);
        return new Step(before, after, row.isPresent() ? "changed" : "returned", row.edited());
    }

    private static Row unchanged(Row row, Work work, boolean edited, Change change) {
        Registration r = row.registration();
        Registration confirmed = new Registration(
                r.version(),
                r.registrar(),
                r.changedAt(),
                row.isPresent() ? change.at() : r.confirmedAt(),
                r.withdrawnAt(),
                r.costsReleased(),
                r.areas());
        return new Row(row.need(), new RegisteredWork(row.work(), confirmed), Optional.of(said(work)), edited);
    }

    private Row row(Work work, Source source, String need, int version, boolean released, Change change) {
        Registration registration = new Registration(
                version,
                source.organisation(),
                change.at(),
                change.at(),
                Optional.empty(),
                released,
                register.areasOf(work));
        return new Row(need, new RegisteredWork(work, registration), Optional.of(said(work)), false);
    }

    /// What a source says of a work, wherever and whenever it says so.
    private static Work said(Work work) {
        return new Work(
                work.id(),
                work.owner(),
                work.task(),
                work.place(),
                work.window(),
                work.planning(),
                new Provenance("", 1, LocalDate.EPOCH));
    }
}
