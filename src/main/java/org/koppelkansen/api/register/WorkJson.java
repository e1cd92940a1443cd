package org.koppelkansen.api.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.api.answer.Link;

/// A work as answers show it: wholly, or only that its owner has a need.
@Schema(
        name = "SeenWork",
        description = "A work as far as the asker may know it: `sight` says whether that is all of it.",
        oneOf = {WorkJson.Whole.class, WorkJson.Need.class})
sealed interface WorkJson {
    /// @param sight always `whole`
    @Schema(name = "WholeWork", description = "A work of which the asker may know everything.")
    record Whole(
            @Schema(allowableValues = "whole") String sight,
            @Schema(example = "by-hand-waterbedrijf:WL-12") String id,
            OwnerName owner,
            @JsonUnwrapped Plan plan,
            Registered registration,
            @JsonProperty("_links") Links links,

            @Schema(description = "What was mended in the geometry that was sent; only after a change.")
            Optional<List<String>> repairs)
            implements WorkJson {}

    /// @param sight always `need`
    @Schema(
            name = "NeedOfWork",
            description = "Only that this owner has a need here: a square of whole hectometres, a period of whole"
                    + " quarters, under an id by which the work cannot be found.")
    record Need(
            @Schema(allowableValues = "need") String sight,
            @Schema(example = "need-6f1c") String id,
            OwnerName owner,
            Ground place,
            Quarters window,
            @JsonProperty("_links") Links links)
            implements WorkJson {}

    @Schema(name = "OwnerName")
    record OwnerName(@Schema(example = "waterbedrijf") String id, String name) {}

    /// What an owner says of its work.
    @Schema(name = "Plan")
    record Plan(Task task, Optional<Place> place, Window window, Planning planning) {}

    @Schema(name = "Task", description = "What is done.")
    record Task(
            String discipline,
            String intervention,
            Optional<String> title,

            @Schema(description = "Of the bottom of the excavation, where the owner says; above 0, at most 50.")
            Optional<Double> depthMetres) {}

    @Schema(name = "Place", description = "Where it is done.")
    record Place(
            @Schema(ref = "#/components/schemas/GeoJsonGeometry")
            Optional<Map<String, Object>> geometry,

            @Schema(description = "System of the coordinates, x (east, longitude) always first.", example = "CRS84")
            Optional<String> crs,

            @Schema(description = "How far off an imprecise point may be; 0 for lines and areas.")
            Optional<Double> doubtMetres,

            Optional<String> street,
            Optional<Traffic> traffic) {}

    @Schema(name = "Traffic", description = "What is known of who uses the street, and of what the work takes.")
    record Traffic(String street, Optional<Integer> vehiclesPerDay, List<String> taken, Routes routes) {}

    @Schema(name = "Routes", description = "Which networks the street belongs to.")
    record Routes(String bicycle, String bus, String tram) {}

    @Schema(name = "Window", description = "When it may happen: not before `from`, finished before `until`.")
    record Window(
            LocalDate from,

            @Schema(description = "The first day that no longer belongs to it.")
            LocalDate until,

            @Schema(description = "When the owner would start if it were alone.")
            LocalDate wishedStart,

            @Schema(description = "Days of work, no more than the window has.")
            int durationDays,

            String hardness,

            @Schema(description = "How likely it is that it happens: above 0, at most 1.")
            double certainty,

            Optional<Origin> origin) {}

    @Schema(name = "Origin", description = "Where a window comes from: given by the owner, or derived by a rule.")
    record Origin(
            @Schema(allowableValues = {"given", "derived"}) String kind,

            @Schema(description = "Name of the rule in docs/rules/slack.yaml.")
            Optional<String> rule,

            @Schema(description = "The rule's reason, in the language asked.")
            Optional<String> why) {}

    @Schema(name = "Planning", description = "How far it is, what it may cost, and who may know.")
    record Planning(
            String phase,

            @Schema(description = "In whole cents of a euro; absent where the asker may not see it.")
            Optional<Long> budgetCents,

            @Schema(description = "The owner's project that it is part of.")
            Optional<String> project,

            String confidentiality,

            @Schema(description = "Whether others than its owner may see what it costs.")
            boolean costsReleased) {}

    /// What the register adds.
    @Schema(name = "Registration")
    record Registered(
            @Schema(description = "One more with every change; `If-Match` names it.")
            int version,

            @Schema(description = "Organisation that delivered it, which need not own it.")
            String registrar,

            Source source,

            @Schema(description = "Codes of the areas in which it lies.")
            List<String> areas,

            @Schema(description = "Whether the asker may see what it costs.")
            boolean seesCosts,

            Standing standing) {}

    @Schema(name = "SourceOfWork", description = "Where the work was read.")
    record Source(String name, long row, LocalDate readOn) {}

    @Schema(name = "Standing", description = "How it stands in the register.")
    record Standing(
            Instant changedAt,

            @Schema(description = "When its owner last said that it still stands.")
            Instant confirmedAt,

            Optional<Instant> withdrawnAt,

            @Schema(description = "Not confirmed for half a year.")
            boolean stale) {}

    /// The square of a need.
    @Schema(name = "NeedPlace")
    record Ground(
            @Schema(ref = "#/components/schemas/GeoJsonGeometry")
            Map<String, Object> geometry,

            String crs) {}

    @Schema(name = "NeedWindow", description = "Whole quarters; `until` is the first day that no longer belongs to it.")
    record Quarters(LocalDate from, LocalDate until) {}

    /// @param history absent for a need
    @Schema(name = "WorkLinks")
    record Links(Link self, Optional<Link> history) {}
}
