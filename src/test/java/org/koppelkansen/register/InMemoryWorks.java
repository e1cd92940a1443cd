package org.koppelkansen.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.InMemoryRegister.Row;
import org.koppelkansen.space.Box;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.Street;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// The works of a register in memory.
public final class InMemoryWorks implements Works {
    private final InMemoryRegister register;
    private final LocalDate today;

    public InMemoryWorks(InMemoryRegister register, LocalDate today) {
        this.register = register;
        this.today = today;
    }

    @Override
    public Page<SeenWork> page(Viewer viewer, WorkFilter filter, Optional<String> after, int limit) {
        List<SeenWork> all = seen(viewer, filter)
                .filter(work -> work.id().compareTo(after.orElse("")) > 0)
                .toList();
        List<SeenWork> items = all.subList(0, Math.min(limit, all.size()));
        return new Page<>(
                items, all.size() > limit ? Optional.of(items.getLast().id()) : Optional.empty());
    }

    @Override
    public Page<SeenWork> page(Viewer viewer, WorkFilter filter, Order order, Optional<String> after, int limit) {
        int passed = after.map(Integer::valueOf).orElse(0);
        List<SeenWork> all = all(viewer, filter, order).skip(passed).toList();
        return Page.of(all.subList(0, Math.min(limit + 1, all.size())), limit, last -> String.valueOf(passed + limit));
    }

    @Override
    public Stream<SeenWork> all(Viewer viewer, WorkFilter filter, Order order) {
        return seen(viewer, filter).sorted(WorksInOrder.of(order));
    }

    @Override
    public long count(Viewer viewer, WorkFilter filter) {
        return seen(viewer, filter).count();
    }

    @Override
    public SortedMap<String, Long> counts(Viewer viewer, WorkFilter filter, Facet facet) {
        return seen(viewer, filter)
                .filter(SeenWork.Whole.class::isInstance)
                .map(seen -> ((SeenWork.Whole) seen).registered())
                .flatMap(registered -> switch (facet) {
                    case DISCIPLINE -> Stream.of(registered.work().discipline().key());
                    case PHASE -> Stream.of(registered.work().planning().phase().key());
                    case AREA -> registered.registration().areas().stream();
                })
                .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
    }

    @Override
    public List<Street> streets(Viewer viewer, String wanted, int most) {
        String plain = Street.plain(wanted);
        List<Street> fitting = seen(viewer, WorkFilter.ALL)
                .filter(SeenWork.Whole.class::isInstance)
                .flatMap(seen -> ((SeenWork.Whole) seen).registered().work().place().stream())
                .map(place -> new Street(place.street(), place.geometry().box()))
                .filter(street ->
                        !street.name().isEmpty() && Street.plain(street.name()).contains(plain))
                .sorted(Comparator.comparing(
                                (Street street) -> !Street.plain(street.name()).startsWith(plain))
                        .thenComparing(street -> Street.plain(street.name()))
                        .thenComparing(Street::name))
                .toList();
        List<String> first =
                fitting.stream().map(Street::name).distinct().limit(most).toList();
        return Street.joined(
                fitting.stream().filter(street -> first.contains(street.name())).toList());
    }

    @Override
    public Optional<SeenWork> findWork(Viewer viewer, String id) {
        return seen(viewer, Fitting.any()).filter(work -> work.id().equals(id)).findFirst();
    }

    private Stream<SeenWork> seen(Viewer viewer, WorkFilter filter) {
        List<SeenWork> seen = new ArrayList<>();
        for (Row row : register.rows.values()) {
            if (register.isWhole(viewer, row)) {
                SeenWork.Whole whole = register.whole(viewer, row);
                if (Fitting.fits(filter, whole.registered(), today)) {
                    seen.add(whole);
                }
            } else if (register.isNeed(viewer, row)) {
                SeenWork.Need need = need(row);
                if (Fitting.fits(filter, need)) {
                    seen.add(need);
                }
            }
        }
        return seen.stream().sorted(java.util.Comparator.comparing(SeenWork::id));
    }

    private static SeenWork.Need need(Row row) {
        Owner owner = row.work().owner();
        return new SeenWork.Need(
                row.need(),
                new Owner(owner.id(), owner.name(), List.of()),
                InMemoryRegister.shownGround(row),
                InMemoryRegister.shownPeriod(row));
    }

    @Override
    public List<SeenWork.Whole> whole(Viewer viewer, Collection<WorkId> ids) {
        return register.rows.values().stream()
                .filter(row -> ids.contains(row.work().id()) && register.isWhole(viewer, row))
                .map(row -> register.whole(viewer, row))
                .toList();
    }

    @Override
    public List<SeenWork.Whole> projectsOf(Viewer viewer, Collection<WorkId> ids) {
        List<String> projects = whole(viewer, ids).stream()
                .map(whole -> whole.registered().work().projectKey())
                .toList();
        return register.rows.values().stream()
                .filter(row -> projects.contains(row.work().projectKey()) && register.isWhole(viewer, row))
                .map(row -> register.whole(viewer, row))
                .toList();
    }

    @Override
    public void drawn(Viewer viewer, WorkFilter filter, Box box, Consumer<Drawn> sink) {
        throw new UnsupportedOperationException("maps are drawn from SQL only");
    }

    @Override
    public List<Work> everybodys() {
        return register.rows.values().stream()
                .filter(Row::isPresent)
                .map(Row::work)
                .toList();
    }

    @Override
    public Saved<RegisteredWork> enter(Work given, boolean released, Change change) {
        Work work = EditRules.byHand(given, SourceName.byHand(given.owner().id()));
        List<String> codes = register.areasOf(work);
        Optional<Text> no = EditRules.mayNotEnter(change.who(), work.owner().id(), codes, released);
        if (no.isPresent()) {
            return new Saved.Forbidden<>(no.get());
        }
        if (register.rows.containsKey(work.id().value())) {
            return new Saved.Refused<>(EditRules.TAKEN.filled(work.id()));
        }
        Registration registration =
                new Registration(1, work.owner().id(), change.at(), change.at(), Optional.empty(), released, codes);
        Row row = new Row(register.newNeed(), new RegisteredWork(work, registration), Optional.empty(), false);
        return kept(Optional.empty(), row, "work-registered", change);
    }

    @Override
    public Saved<RegisteredWork> replace(Work given, boolean released, int version, Change change) {
        Optional<Row> seen = seen(change.who(), given.id());
        if (seen.isEmpty()) {
            return new Saved.Unknown<>();
        }
        Row row = seen.get();
        SeenWork.Whole whole = register.whole(change.who(), row);
        RegisteredWork now = whole.registered();
        Work meant = EditRules.meant(given, whole);
        List<String> codes = register.areasOf(meant);
        Optional<Text> no = EditRules.mayNotReplace(change.who(), now, meant, codes, released);
        if (no.isPresent()) {
            return new Saved.Forbidden<>(no.get());
        }
        if (row.registration().version() != version) {
            return new Saved.Outrun<>(now);
        }
        if (meant.equals(now.work()) && released == row.registration().costsReleased()) {
            return new Saved.Done<>(now);
        }
        if (!row.isPresent()) {
            return new Saved.Refused<>(EditRules.GONE);
        }
        Registration next = new Registration(
                version + 1,
                row.registration().registrar(),
                change.at(),
                change.at(),
                Optional.empty(),
                released,
                codes);
        Work kept = whole.costs() ? meant : budgetOf(meant, row.work());
        return kept(
                seen,
                new Row(row.need(), new RegisteredWork(kept, next), row.delivered(), true),
                "work-changed",
                change);
    }

    private static Work budgetOf(Work work, Work other) {
        org.koppelkansen.works.Planning p = work.planning();
        return new Work(
                work.id(),
                work.owner(),
                work.task(),
                work.place(),
                work.window(),
                new org.koppelkansen.works.Planning(
                        p.phase(), other.planning().budget(), p.project(), p.confidentiality()),
                work.provenance());
    }

    @Override
    public Saved<RegisteredWork> withdraw(WorkId id, int version, Change change) {
        Optional<Row> seen = seen(change.who(), id);
        if (seen.isEmpty() || !EditRules.mayEdit(change.who(), seen.get().registered())) {
            return seen.isEmpty() ? new Saved.Unknown<>() : new Saved.Forbidden<>(EditRules.NOT_YOURS);
        }
        Row row = seen.get();
        if (row.registration().version() != version || !row.isPresent()) {
            RegisteredWork now = register.whole(change.who(), row).registered();
            return row.registration().version() != version ? new Saved.Outrun<>(now) : new Saved.Done<>(now);
        }
        Registration r = row.registration();
        return kept(
                seen,
                edited(
                        row,
                        InMemoryRegister.next(r, change.at(), Optional.of(change.at()), r.costsReleased(), r.areas())),
                "work-withdrawn",
                change);
    }

    @Override
    public Saved<RegisteredWork> confirm(WorkId id, Change change) {
        Optional<Row> seen = seen(change.who(), id);
        if (seen.isEmpty() || !EditRules.mayEdit(change.who(), seen.get().registered())) {
            return seen.isEmpty() ? new Saved.Unknown<>() : new Saved.Forbidden<>(EditRules.NOT_YOURS);
        }
        Row row = seen.get();
        Registration r = row.registration();
        if (row.isPresent()) {
            Registration next = new Registration(
                    r.version(),
                    r.registrar(),
                    r.changedAt(),
                    change.at(),
                    Optional.empty(),
                    r.costsReleased(),
                    r.areas());
            return kept(
                    seen,
                    new Row(row.need(), new RegisteredWork(row.work(), next), row.delivered(), row.edited()),
                    "work-confirmed",
                    change);
        }
        Registration next = new Registration(
                r.version() + 1,
                r.registrar(),
                change.at(),
                change.at(),
                Optional.empty(),
                r.costsReleased(),
                r.areas());
        return kept(seen, edited(row, next), "work-returned", change);
    }

    private static Row edited(Row row, Registration next) {
        return new Row(row.need(), new RegisteredWork(row.work(), next), row.delivered(), true);
    }

    private Optional<Row> seen(Viewer viewer, WorkId id) {
        return Optional.ofNullable(register.rows.get(id.value())).filter(row -> register.isWhole(viewer, row));
    }

    private Saved<RegisteredWork> kept(Optional<Row> before, Row after, String deed, Change change) {
        register.keep(before, after, deed, change);
        return new Saved.Done<>(register.whole(change.who(), after).registered());
    }

    @Override
    public long revision() {
        return register.journal.size();
    }
}
