package org.koppelkansen.api.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.profile.SlackRules;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Planning;
import org.koppelkansen.works.Provenance;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;
import tools.jackson.databind.JsonNode;

/// Reads the content of a request as a work, or says all that is wrong with it at once.
final class WorkReading {
    private static final long MOST_CENTS = 1_000_000_000_000_000L;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final PlaceReading places;
    private final Function<OwnerId, Optional<Owner>> owners;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    /// @param owners those that may be named
    WorkReading(PlaceReading places, Function<OwnerId, Optional<Owner>> owners, LocalDate today) {
        this.places = places;
        this.owners = owners;
        this.today = today;
    }

    /// @param made id at its owner of a work that gives none
    /// @param now the work as it is, where it is changed
    Given read(JsonNode content, String made, Optional<Work> now) {
        Members work = Members.of(content, errors);
        work.only("owner", "reference", "task", "place", "window", "planning", "why");
        Owner owner = owner(work.object("owner"), now);
        String reference = reference(work, made, now);
        Task task = task(work.object("task"));
        Optional<Place> place = work.optionalObject("place")
                .flatMap(members -> places.read(members, task.discipline(), now.flatMap(Work::place)));
        Members planned = work.object("planning");
        Planning planning = planning(planned);
        Window window = window(work.object("window"), task, planning.phase(), now.map(Work::window));
        String why = work.text("why", 1000).orElse("");
        boolean released = planned.flag("costsReleased");
        if (!errors.isEmpty()) {
            throw FieldError.problem(ProblemCode.WRONG_BODY, errors);
        }
        WorkId id =
                now.map(Work::id).orElseGet(() -> SourceName.byHand(owner.id()).idOf(new WorkId(reference)));
        Provenance provenance = now.map(Work::provenance)
                .orElseGet(() -> new Provenance(SourceName.byHand(owner.id()).value(), 1, today));
        return new Given(
                new Work(id, owner, task, place, window, planning, provenance), released, why, places.repairs());
    }

    private Owner owner(Members asked, Optional<Work> now) {
        asked.only("id", "name");
        String id = asked.required("id", asked.text("id", 200), "x");
        if (now.isPresent() && now.get().owner().id().value().equals(id)) {
            return now.get().owner();
        }
        Optional<Owner> known = owners.apply(new OwnerId(id));
        if (known.isEmpty() && asked.has("id")) {
            asked.error(
                    "id",
                    "unknown-organisation",
                    "De organisatie ‘" + id + "’ is hier niet bekend.",
                    "The organisation ‘" + id + "’ is not known here.");
        }
        return known.orElseGet(() -> new Owner(new OwnerId(id), id, List.of()));
    }

    private static String reference(Members work, String made, Optional<Work> now) {
        String reference = work.text("reference", 100).orElse(made);
        if (work.has("reference") && now.isPresent()) {
            work.error(
                    "reference",
                    "fixed",
                    "Het nummer van een werk kan niet veranderen.",
                    "The number of a work cannot change.");
        }
        if (work.has("reference") && !reference.matches("[A-Za-z0-9._-]+")) {
            work.error(
                    "reference",
                    "unreadable",
                    "Een nummer bestaat uit letters, cijfers, punten, streepjes en liggende streepjes.",
                    "A number is made of letters, digits, points, hyphens and underscores.");
            return made;
        }
        return reference;
    }

    private static Task task(Members task) {
        task.only("discipline", "intervention", "title", "depthMetres");
        return new Task(
                task.required(
                        "discipline",
                        task.choice("discipline", Discipline.values(), Discipline::key),
                        Discipline.OTHER),
                task.required(
                        "intervention",
                        task.choice("intervention", Intervention.values(), Intervention::key),
                        Intervention.OTHER),
                task.text("title", 500).orElse(""),
                task.number("depthMetres", 0, Task.DEEPEST_METRES, true));
    }

    private static Planning planning(Members planning) {
        planning.only("phase", "budgetCents", "project", "confidentiality", "costsReleased");
        return new Planning(
                planning.required("phase", planning.choice("phase", Phase.values(), Phase::key), Phase.UNKNOWN),
                planning.whole("budgetCents", 0, MOST_CENTS).map(Money::new),
                planning.text("project", 200),
                planning.required(
                        "confidentiality",
                        planning.choice("confidentiality", Confidentiality.values(), Confidentiality::key),
                        Confidentiality.OWNER_ONLY));
    }

    /// What the owner leaves open is filled in by the same rules as for files (`docs/rules/slack.yaml`).
    private static Window window(Members asked, Task task, Phase phase, Optional<Window> now) {
        asked.only("from", "until", "wishedStart", "durationDays", "hardness", "certainty", "origin");
        LocalDate from = within(asked, "from");
        LocalDate until = within(asked, "until");
        if (!from.isBefore(until)) {
            asked.error("until", "out-of-range", "`until` ligt na `from`.", "`until` is after `from`.");
            return new Window(new Period(FIRST, LAST), FIRST, 1, Hardness.FREE, 1, new Window.Origin.Given());
        }
        Period span = new Period(from, until);
        SlackRules.Stand stand = SlackRules.shipped().stand(phase);
        int usual = Math.min(SlackRules.shipped().usualDays(task.discipline(), task.intervention()), span.days());
        int days = asked.whole("durationDays", 1, 100_000).map(Long::intValue).orElse(usual);
        if (days > span.days()) {
            asked.error(
                    "durationDays",
                    "out-of-range",
                    "Het voornemen duurt langer dan de " + span.days() + " dagen van de periode.",
                    "The work takes longer than the " + span.days() + " days of the window.");
            days = span.days();
        }
        return new Window(
                span,
                wished(asked, span, days),
                days,
                asked.choice("hardness", Hardness.values(), Hardness::key).orElse(stand.hardness()),
                asked.number("certainty", 0, 1, true).orElse(stand.certainty()),
                now.filter(before -> before.span().equals(span))
                        .map(Window::origin)
                        .orElse(new Window.Origin.Given()));
    }

    private static LocalDate wished(Members asked, Period span, int days) {
        LocalDate last = span.until().minusDays(days);
        LocalDate wished = asked.day("wishedStart").orElse(span.from());
        if (wished.isBefore(span.from()) || wished.isAfter(last)) {
            asked.error(
                    "wishedStart",
                    "out-of-range",
                    "De gewenste start ligt van " + span.from() + " tot en met " + last
                            + ", anders past het voornemen niet in de periode.",
                    "The wished start is from " + span.from() + " to " + last
                            + ", or the work does not fit the window.");
            return span.from();
        }
        return wished;
    }

    private static LocalDate within(Members asked, String name) {
        boolean first = name.equals("from");
        LocalDate otherwise = first ? FIRST : LAST;
        LocalDate day = asked.required(name, asked.day(name), otherwise);
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            asked.error(
                    name,
                    "out-of-range",
                    "Deze dag ligt van " + FIRST + " tot en met " + LAST + ".",
                    "This day is from " + FIRST + " to " + LAST + ".");
            return otherwise;
        }
        return day;
    }
}
