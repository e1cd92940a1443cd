package org.koppelkansen.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Period;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// A register that remembers and does not keep: the rules as plain as they can be said, against which the store in SQL
/// is held. Its areas, works and journal are lists.
public final class InMemoryRegister {
    final TreeMap<String, Row> rows = new TreeMap<>(Comparator.comparing((String id) -> id));
    final List<Written> journal = new ArrayList<>();
    final List<Area> areas = new ArrayList<>();
    final Reach reach;
    private int needs;

    /// A work as it is kept.
    ///
    /// @param delivered what its source said last
    /// @param edited changed by hand since
    record Row(String need, RegisteredWork registered, Optional<Work> delivered, boolean edited) {
        Work work() {
            return registered.work();
        }

        Registration registration() {
            return registered.registration();
        }

        boolean isPresent() {
            return registration().withdrawnAt().isEmpty();
        }

        boolean isOpen() {
            return isPresent() && work().planning().phase().isOpen();
        }
    }

    /// An entry of the journal, of a work.
    ///
    /// @param amount whether the budget is part of what differs
    record Written(Change change, String deed, String id, Set<OwnerId> organisations, Then then, boolean amount) {}

    /// The more closed of before and after; whether costs were released before and after.
    record Then(Confidentiality confidentiality, boolean released) {}

    public InMemoryRegister(Reach reach) {
        this.reach = reach;
    }

    public void replaceAreas(List<Area> others) {
        areas.clear();
        areas.addAll(others);
        rows.replaceAll((id, row) -> new Row(
                row.need(),
                new RegisteredWork(row.work(), lyingIn(row.registration(), areasOf(row.work()))),
                row.delivered(),
                row.edited()));
    }

    private static Registration lyingIn(Registration r, List<String> codes) {
        return new Registration(
                r.version(), r.registrar(), r.changedAt(), r.confirmedAt(), r.withdrawnAt(), r.costsReleased(), codes);
    }

    List<String> areasOf(Work work) {
        return areas.stream()
                .filter(area -> work.place()
                        .filter(place -> place.footprint().intersects(area.shape()))
                        .isPresent())
                .map(Area::code)
                .distinct()
                .sorted()
                .toList();
    }

    String newNeed() {
        return "need-" + ++needs;
    }

    /// Keeps a row in the place of another, and writes it in the journal.
    void keep(Optional<Row> before, Row after, String deed, Change change) {
        rows.put(after.work().id().value(), after);
        Row old = before.orElse(after);
        Set<OwnerId> organisations = new HashSet<>(old.registered().organisations());
        organisations.addAll(after.registered().organisations());
        Confidentiality then = old.work().planning().confidentiality();
        Confidentiality now = after.work().planning().confidentiality();
        Optional<?> none = Optional.empty();
        journal.add(new Written(
                change,
                deed,
                after.work().id().value(),
                organisations,
                new Then(
                        then.compareTo(now) >= 0 ? then : now,
                        old.registration().costsReleased()
                                && after.registration().costsReleased()),
                !before.<Object>map(row -> row.work().planning().budget())
                        .orElse(none)
                        .equals(after.work().planning().budget())));
    }

    boolean isInside(Viewer viewer, Row row) {
        return viewer.may(
                Right.SEE_INSIDE,
                row.registered().organisations(),
                row.registration().areas());
    }

    boolean isWhole(Viewer viewer, Row row) {
        return switch (row.work().planning().confidentiality()) {
            case PUBLIC -> true;
            case PARTNERS -> viewer.isPartner() || isInside(viewer, row);
            case OVERLAP_ONLY, OWNER_ONLY -> isInside(viewer, row);
        };
    }

    boolean seesCosts(Viewer viewer, Row row) {
        return row.registration().costsReleased()
                || viewer.may(
                        Right.SEE_COSTS,
                        row.registered().organisations(),
                        row.registration().areas());
    }

    boolean isNeed(Viewer viewer, Row row) {
        return row.work().planning().confidentiality() == Confidentiality.OVERLAP_ONLY
                && viewer.isPartner()
                && !isInside(viewer, row)
                && row.isOpen()
                && rows.values().stream().anyMatch(own -> isOwn(viewer, own) && meet(own, row));
    }

    private static boolean isOwn(Viewer viewer, Row own) {
        return own.isOpen()
                && viewer.may(
                        Right.SEE_INSIDE,
                        List.of(own.work().owner().id()),
                        own.registration().areas());
    }

    /// @param other of which others see only a need
    private boolean meet(Row one, Row other) {
        return !one.work().owner().id().equals(other.work().owner().id())
                && one.work().place().isPresent()
                && other.work().place().isPresent()
                && one.work().window().span().gapDays(shownPeriod(other)) <= reach.gapDays()
                && one.work().place().get().geometry().distance(drawn(other)) <= reach.metres();
    }

    private static Shape drawn(Row row) {
        Box box = shownGround(row);
        Envelope square = new Envelope(box.minX(), box.maxX(), box.minY(), box.maxY());
        return Shape.of(
                new GeometryFactory().toGeometry(square),
                row.work().place().orElseThrow().geometry().crs());
    }

    /// What is shown of where a need is, from which it is worked out who is near, too.
    static Box shownGround(Row row) {
        Box box = Fitting.box(row.work()).orElseThrow();
        return new Box(down(box.minX()), down(box.minY()), up(box.maxX()), up(box.maxY()));
    }

    private static double down(double metres) {
        return Math.floor(metres / 100) * 100;
    }

    private static double up(double metres) {
        return Math.ceil(metres / 100) * 100;
    }

    /// What is shown of when a need is.
    static Period shownPeriod(Row row) {
        Period span = row.work().window().span();
        return new Period(quarter(span.from()), quarter(span.lastDay()).plusMonths(3));
    }

    private static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    /// As it is shown to a viewer that sees it whole.
    SeenWork.Whole whole(Viewer viewer, Row row) {
        boolean costs = seesCosts(viewer, row);
        return new SeenWork.Whole(new RegisteredWork(withBudget(row.work(), costs), row.registration()), costs);
    }

    private static Work withBudget(Work work, boolean costs) {
        org.koppelkansen.works.Planning p = work.planning();
        return new Work(
                work.id(),
                work.owner(),
                work.task(),
                work.place(),
                work.window(),
                new org.koppelkansen.works.Planning(
                        p.phase(), costs ? p.budget() : Optional.empty(), p.project(), p.confidentiality()),
                work.provenance());
    }

    static Registration next(
            Registration r, Instant at, Optional<Instant> withdrawn, boolean released, List<String> codes) {
        return new Registration(r.version() + 1, r.registrar(), at, r.confirmedAt(), withdrawn, released, codes);
    }
}
