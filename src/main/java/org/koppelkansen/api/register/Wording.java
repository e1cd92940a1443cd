package org.koppelkansen.api.register;

import java.time.LocalDate;
import java.util.Optional;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.Link;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Money;
import org.koppelkansen.register.RegisteredWork;
import org.koppelkansen.register.Registration;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Traffic;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;

/// Makes of what a viewer sees what the answer shows.
///
/// @param registerCrs in which the register keeps places
/// @param crs in which the answer shows them
/// @param today for what is stale
record Wording(Systems systems, Crs registerCrs, Crs crs, Language language, LocalDate today) {
    WorkJson work(SeenWork seen) {
        return switch (seen) {
            case SeenWork.Whole whole -> whole(whole);
            case SeenWork.Need need -> need(need);
        };
    }

    WorkJson.Whole whole(SeenWork.Whole seen) {
        Work work = seen.registered().work();
        String path = WorkPath.of(seen.id());
        return new WorkJson.Whole(
                "whole",
                seen.id(),
                named(work.owner()),
                new WorkJson.Plan(
                        task(work.task()), work.place().map(this::place), window(work.window()), planning(seen)),
                registered(seen),
                new WorkJson.Links(new Link(path), Optional.of(new Link(path + "/history"))),
                Optional.empty());
    }

    private WorkJson.Need need(SeenWork.Need need) {
        // A square in metres is not one in degrees: its corners are moved, and the box around them is shown.
        return new WorkJson.Need(
                "need",
                need.id(),
                named(need.owner()),
                new WorkJson.Ground(
                        Positions.of(
                                systems.moved(need.ground(), registerCrs, crs).orElse(need.ground()), crs),
                        Systems.name(crs)),
                new WorkJson.Quarters(need.period().from(), need.period().until()),
                new WorkJson.Links(new Link(Api.PATH + "/works/" + need.id()), Optional.empty()));
    }

    static WorkJson.OwnerName named(Owner owner) {
        return new WorkJson.OwnerName(owner.id().value(), owner.name());
    }

    private static WorkJson.Task task(Task task) {
        return new WorkJson.Task(
                task.discipline().key(),
                task.intervention().key(),
                Optional.of(task.title()).filter(title -> !title.isEmpty()),
                task.depthMetres());
    }

    private WorkJson.Place place(Place place) {
        return new WorkJson.Place(
                systems.moved(place.geometry(), crs).map(shape -> Positions.of(shape.toJts(), crs)),
                Optional.of(Systems.name(crs)),
                Optional.of(place.doubtMetres()),
                Optional.of(place.street()).filter(street -> !street.isEmpty()),
                Optional.of(place.traffic())
                        .filter(traffic -> !traffic.equals(Traffic.UNKNOWN))
                        .map(Wording::traffic));
    }

    private static WorkJson.Traffic traffic(Traffic traffic) {
        return new WorkJson.Traffic(
                traffic.street().key(),
                traffic.vehiclesPerDay().isPresent()
                        ? Optional.of(traffic.vehiclesPerDay().getAsInt())
                        : Optional.empty(),
                traffic.taken().stream().map(PublicSpace::key).toList(),
                new WorkJson.Routes(
                        traffic.routes().bicycle().key(),
                        traffic.routes().bus().key(),
                        traffic.routes().tram().key()));
    }

    private WorkJson.Window window(Window window) {
        return new WorkJson.Window(
                window.span().from(),
                window.span().until(),
                window.wishedStart(),
                window.durationDays(),
                window.hardness().key(),
                window.certainty(),
                Optional.of(
                        switch (window.origin()) {
                            case Window.Origin.Given unused ->
                                new WorkJson.Origin("given", Optional.empty(), Optional.empty());
                            case Window.Origin.Derived derived ->
                                new WorkJson.Origin(
                                        "derived",
                                        Optional.of(derived.rule()),
                                        Optional.of(derived.why().in(language)));
                        }));
    }

    private static WorkJson.Planning planning(SeenWork.Whole seen) {
        return new WorkJson.Planning(
                seen.registered().work().planning().phase().key(),
                seen.registered().work().planning().budget().map(Money::cents),
                seen.registered().work().planning().project(),
                seen.registered().work().planning().confidentiality().key(),
                seen.registered().registration().costsReleased());
    }

    private WorkJson.Registered registered(SeenWork.Whole seen) {
        Registration registration = seen.registered().registration();
        Work work = seen.registered().work();
        return new WorkJson.Registered(
                registration.version(),
                registration.registrar().value(),
                new WorkJson.Source(
                        work.provenance().source(),
                        work.provenance().row(),
                        work.provenance().readOn()),
                registration.areas(),
                seen.costs(),
                new WorkJson.Standing(
                        registration.changedAt(),
                        registration.confirmedAt(),
                        registration.withdrawnAt(),
                        registration.isStale(today)));
    }

    /// What a merge patch is laid over: without the geometry, which stays as it is unless the patch has one.
    WorkContent content(SeenWork.Whole seen) {
        RegisteredWork registered = seen.registered();
        WorkJson.Plan plan = whole(seen).plan();
        return new WorkContent(
                new WorkContent.Whose(registered.work().owner().id().value(), Optional.empty()),
                Optional.empty(),
                plan.task(),
                plan.place()
                        .map(place -> new WorkJson.Place(
                                Optional.empty(),
                                Optional.empty(),
                                place.doubtMetres(),
                                place.street(),
                                place.traffic())),
                plan.window(),
                plan.planning(),
                Optional.empty());
    }
}
