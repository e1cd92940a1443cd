package org.koppelkansen.api.register;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.EditRules;
import org.koppelkansen.register.Organisation;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.RegisteredWork;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The way of an edit: from what was sent to a work, and from what became of it to an answer.
record WorkEdits(Register register, Clock clock, Systems systems, JsonMapper json) {
    /// A work as it is now, for an answer.
    record Shown(WorkJson work, EntityTag tag) {
        ResponseEntity<WorkJson> answer(HttpServletRequest request) {
            return ResponseEntity.ok().headers(tag.headers(request)).body(work);
        }
    }

    Given entered(Viewer viewer, JsonNode content) {
        mayEdit(viewer);
        return placed(reading(viewer).read(content, UUID.randomUUID().toString(), Optional.empty()));
    }

    Given changed(Viewer viewer, SeenWork.Whole seen, JsonNode patch) {
        mayEdit(viewer);
        Wording wording = wording(systems.kept(), Language.NL);
        JsonNode merged = MergePatch.applied(json.valueToTree(wording.content(seen)), patch);
        Work now = seen.registered().work();
        return placed(reading(viewer).read(merged, now.id().value(), Optional.of(now)));
    }

    /// A place in the system that holds by default makes it the register's for good.
    private Given placed(Given given) {
        if (register.settings().chosen().isEmpty()) {
            given.work().place().map(place -> place.geometry().crs()).ifPresent(register.settings()::choose);
        }
        return given;
    }

    /// Before anything is said of the content: who may not change things is not told what is wrong with it.
    private static void mayEdit(Viewer viewer) {
        if (!viewer.may(Right.EDIT_WORKS) && !viewer.may(Right.RELEASE_COSTS)) {
            throw forbidden(viewer, EditRules.NOT_YOURS);
        }
    }

    private WorkReading reading(Viewer viewer) {
        return new WorkReading(
                new PlaceReading(systems),
                id -> register.organisations().find(viewer, id).map(Organisation::owner),
                today());
    }

    Change change(Viewer viewer, String why) {
        return new Change(viewer, clock.instant(), why);
    }

    SeenWork.Whole seen(String id, Viewer viewer) {
        return register.works()
                .findWork(viewer, id)
                .filter(SeenWork.Whole.class::isInstance)
                .map(SeenWork.Whole.class::cast)
                .orElseThrow(WorksApi::unknown);
    }

    /// What was kept, or the problem with it.
    ///
    /// @param yours what was sent, for who was outrun
    RegisteredWork done(Saved<RegisteredWork> saved, Viewer viewer, Language language, Map<String, Object> yours) {
        return switch (saved) {
            case Saved.Done<RegisteredWork> done -> done.now();
            case Saved.Outrun<RegisteredWork> outrun ->
                throw outrun(seen(outrun.theirs().work().id().value(), viewer), viewer, language, yours);
            case Saved.Unknown<RegisteredWork> unused -> throw WorksApi.unknown();
            case Saved.Forbidden<RegisteredWork> forbidden -> throw forbidden(viewer, forbidden.reason());
            case Saved.Refused<RegisteredWork> refused ->
                throw new Problem(ProblemCode.REFUSED, refused.reason(), Map.of());
        };
    }

    Problem outrun(SeenWork.Whole theirs, Viewer viewer, Language language, Map<String, Object> yours) {
        Map<String, Object> members = new HashMap<>();
        members.put("yours", yours);
        members.put("theirs", wording(Crs.WGS84, language).whole(theirs));
        members.put(
                "currentETag",
                WorksApi.tag(theirs, viewer, Crs.WGS84, language, today()).text());
        return new Problem(
                ProblemCode.CHANGED_MEANWHILE,
                new Text(
                        "Iemand anders heeft dit werk intussen gewijzigd. Vergelijk, en wijzig de nieuwe versie.",
                        "Somebody else has changed this work in the meantime. Compare, and change the new version."),
                members);
    }

    private static Problem forbidden(Viewer viewer, Text reason) {
        return viewer.account().isEmpty()
                ? new Problem(ProblemCode.NOT_LOGGED_IN, "Meld u eerst aan.", "Log in first.")
                : new Problem(ProblemCode.NOT_ALLOWED, reason, Map.of());
    }

    Shown shown(WorkId id, Viewer viewer, Language language, Optional<Given> given) {
        SeenWork.Whole seen = seen(id.value(), viewer);
        WorkJson.Whole whole = wording(Crs.WGS84, language).whole(seen);
        return new Shown(
                new WorkJson.Whole(
                        whole.sight(),
                        whole.id(),
                        whole.owner(),
                        whole.plan(),
                        whole.registration(),
                        whole.links(),
                        given.map(Given::repairKeys).filter(repairs -> !repairs.isEmpty())),
                WorksApi.tag(seen, viewer, Crs.WGS84, language, today()));
    }

    private Wording wording(Crs crs, Language language) {
        return new Wording(systems, systems.kept(), crs, language, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
