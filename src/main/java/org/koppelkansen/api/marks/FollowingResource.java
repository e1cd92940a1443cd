package org.koppelkansen.api.marks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.api.results.OpportunityAnswer;
import org.koppelkansen.marks.Followed;
import org.koppelkansen.marks.FollowedOpportunities;
import org.koppelkansen.register.Page;
import org.koppelkansen.results.Results;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.space.Crs;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/followed-opportunities`, and whether one of them is among these.
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(name = "following", description = "The opportunities that you follow, and what is new of them")
final class FollowingResource {
    private final FollowedOpportunities followed;
    private final Results results;
    private final Systems systems;
    private final Clock clock;

    FollowingResource(FollowedOpportunities followed, Results results, Systems systems, Clock clock) {
        this.followed = followed;
        this.results = results;
        this.systems = systems;
        this.clock = clock;
    }

    @GetMapping("/followed-opportunities")
    @Operation(
            operationId = "listFollowedOpportunities",
            summary = "The opportunities that you follow, the last begun first",
            description =
                    "Each as you see it now, with what changed since you looked at it last: comments of others, works,"
                            + " whether it vanished or was found again, and the likely saving.")
    Listing<FollowedAnswer> list(
            @ParameterObject Paging paging,
            @Parameter(description = Systems.CRS, example = "EPSG:28992") @RequestParam(required = false) @Nullable
                    String crs,
            Viewer viewer,
            HttpServletRequest request) {
        Answering.requireReading(viewer);
        Crs shown = Systems.asked(crs, request);
        Page<Followed> page = followed.of(viewer, paging.after(FollowedOpportunities.PLACES), paging.most());
        return Listing.of(answered(viewer, page.items(), shown), page.next(), request);
    }

    @GetMapping("/opportunities/{id}/following")
    @Operation(operationId = "readFollowing", summary = "Whether you follow an opportunity, and what is new of it")
    FollowedAnswer.Following one(
            @PathVariable String id,
            @Parameter(description = Systems.CRS, example = "EPSG:28992") @RequestParam(required = false) @Nullable
                    String crs,
            Viewer viewer,
            HttpServletRequest request) {
        Answering.requireReading(viewer);
        Crs shown = Systems.asked(crs, request);
        Optional<Followed> found = followed.find(viewer, id);
        if (found.isEmpty() && results.named(viewer, List.of(id)).isEmpty()) {
            throw Answering.noOpportunity();
        }
        return new FollowedAnswer.Following(
                found.isPresent(),
                found.map(one -> answered(viewer, List.of(one), shown).getFirst()));
    }

    @PutMapping("/opportunities/{id}/following")
    @Operation(
            operationId = "followOpportunity",
            summary = "Follow an opportunity, or say that you have looked at it",
            description = "What changes from now on is news. At most 500. Nobody else learns what you follow.")
    FollowedAnswer follow(
            @PathVariable String id,
            @Parameter(description = Systems.CRS, example = "EPSG:28992") @RequestParam(required = false) @Nullable
                    String crs,
            Viewer viewer,
            HttpServletRequest request) {
        Answering.requireKeeping(viewer);
        Crs shown = Systems.asked(crs, request);
        Followed now = Answering.done(followed.look(viewer, id, clock.instant()), viewer, Answering.noOpportunity());
        return answered(viewer, List.of(now), shown).getFirst();
    }

    @DeleteMapping("/opportunities/{id}/following")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "unfollowOpportunity",
            summary = "Stop following an opportunity",
            description = "Also one that you may not see any more.")
    void stop(@PathVariable String id, Viewer viewer) {
        Answering.requireKeeping(viewer);
        if (!followed.stop(viewer, id) && results.named(viewer, List.of(id)).isEmpty()) {
            throw Answering.noOpportunity();
        }
    }

    private List<FollowedAnswer> answered(Viewer viewer, List<Followed> items, Crs shown) {
        List<String> names = items.stream().flatMap(item -> item.now().stream()).toList();
        Map<String, SeenOpportunity> seen = results.named(viewer, names).stream()
                .collect(Collectors.toMap(SeenOpportunity::id, Function.identity()));
        return items.stream()
                .map(item -> FollowedAnswer.of(
                        item,
                        item.now()
                                .flatMap(name -> Optional.ofNullable(seen.get(name)))
                                .map(one -> OpportunityAnswer.of(one, systems, shown))))
                .toList();
    }
}
