package org.koppelkansen.api.reports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.answer.FewAtOnce;
import org.koppelkansen.api.answer.FileAnswer;
import org.koppelkansen.api.answer.LanguageAsked;
import org.koppelkansen.api.answer.Moment;
import org.koppelkansen.api.question.KnownArea;
import org.koppelkansen.api.results.KnownOpportunity;
import org.koppelkansen.measure.Language;
import org.koppelkansen.outlook.AreaOutlook;
import org.koppelkansen.outlook.LookAhead;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.reports.AreaReport;
import org.koppelkansen.reports.Made;
import org.koppelkansen.reports.OpportunityReport;
import org.koppelkansen.results.OpportunityFilter;
import org.koppelkansen.results.OpportunityInFull;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.WorkId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/opportunities/{id}/report` and `/api/v1/areas/{code}/report`.
@RestController
@Tag(name = "reports", description = "Reports to print, as PDF")
final class ReportResource {
    private static final String PDF = "application/pdf";
    private static final int MOST_DRAWN = 1000;
    private static final int MOST_LISTED = 20;

    private final LookAhead outlook;
    private final Register register;
    private final Moment moment;
    private final FewAtOnce few;
    private final Clock clock;

    ReportResource(LookAhead outlook, Register register, Moment moment, FewAtOnce few, Clock clock) {
        this.outlook = outlook;
        this.register = register;
        this.moment = moment;
        this.few = few;
        this.clock = clock;
    }

    @GetMapping(Api.PATH + "/opportunities/{id}/report")
    @Operation(
            operationId = "reportOpportunity",
            summary = "One opportunity on paper",
            description = "With a map, the windows of its works, costs, shares and reasons, as far as you may know.")
    @ApiResponse(
            responseCode = "200",
            description = "The report.",
            content = @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> opportunity(
            @PathVariable String id,
            @Parameter(description = LanguageAsked.WORDS) @RequestParam(required = false) @Nullable String lang,
            Viewer viewer,
            Language language,
            HttpServletRequest request) {
        Language written = LanguageAsked.of(lang, language);
        OpportunityInFull found = KnownOpportunity.in(outlook.results(), viewer, id);
        return answer(
                viewer,
                request,
                written.equals(Language.NL) ? "koppelkans-" + id : "opportunity-" + id,
                written,
                () -> moment.read(() -> report(found, viewer, written)).pdf());
    }

    private OpportunityReport report(OpportunityInFull found, Viewer viewer, Language written) {
        List<WorkId> members =
                found.opportunity().taking().works().stream().map(WorkId::new).toList();
        List<Shape> ground = register.areas().all().stream().map(Area::shape).toList();
        return new OpportunityReport(
                found, register.works().whole(viewer, members), ground, outlook.rates(), made(viewer, written));
    }

    @GetMapping(Api.PATH + "/areas/{code}/report")
    @Operation(
            operationId = "reportArea",
            summary = "One area on paper",
            description = "The figures of `/areas/{code}/overview`, a map, and the best opportunities.")
    @ApiResponse(
            responseCode = "200",
            description = "The report.",
            content = @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> area(
            @PathVariable String code,
            @Parameter(description = LanguageAsked.WORDS) @RequestParam(required = false) @Nullable String lang,
            Viewer viewer,
            Language language,
            HttpServletRequest request) {
        Language written = LanguageAsked.of(lang, language);
        Area area = KnownArea.in(register.areas(), code);
        return answer(
                viewer,
                request,
                (written.equals(Language.NL) ? "gebied-" : "area-") + code,
                written,
                () -> moment.read(() -> report(area, viewer, written)).pdf());
    }

    private AreaReport report(Area area, Viewer viewer, Language written) {
        WorkFilter.Where there = new WorkFilter.Where(List.of(area.code()), Optional.empty());
        List<Phase> open = Arrays.stream(Phase.values()).filter(Phase::isOpen).toList();
        WorkFilter planned = new WorkFilter(
                there, List.of(), List.of(), List.of(), open, Optional.empty(), WorkFilter.Standing.PRESENT);
        AreaOutlook ahead = outlook.in(viewer, area, LocalDate.now(clock));
        return new AreaReport(
                area,
                ahead,
                drawn(viewer, planned, Math.ceilDiv(ahead.works().planned(), MOST_DRAWN)),
                outlook.results()
                        .opportunities(viewer, OpportunityFilter.ALL.in(there), Optional.empty(), MOST_LISTED)
                        .items(),
                made(viewer, written));
    }

    /// One in so many of all, in the order of their ids: of every source, and so of every owner, its part.
    private List<SeenWork.Whole> drawn(Viewer viewer, WorkFilter planned, int oneIn) {
        List<SeenWork.Whole> drawn = new ArrayList<>();
        long seen = 0;
        Optional<String> after = Optional.empty();
        do {
            Page<SeenWork> page = register.works().page(viewer, planned, after, MOST_DRAWN);
            for (SeenWork work : page.items()) {
                if (work instanceof SeenWork.Whole whole && seen++ % oneIn == 0) {
                    drawn.add(whole);
                }
            }
            after = page.next();
        } while (after.isPresent());
        return drawn;
    }

    private Made made(Viewer viewer, Language written) {
        return new Made(written, viewer.name(), ZonedDateTime.now(clock));
    }

    /// Tagged by the day: a report says on which it was made.
    private ResponseEntity<byte[]> answer(
            Viewer viewer, HttpServletRequest request, String name, Language written, Supplier<byte[]> pdf) {
        LocalDate today = LocalDate.now(clock);
        EntityTag tag = EntityTag.ofState(register.works().revision(), viewer, request, today, viewer.account());
        ResponseEntity<byte[]> answer = tag.answer(request, () -> few.make(viewer, request, pdf));
        if (answer.getBody() == null) {
            return answer;
        }
        HttpHeaders headers =
                FileAnswer.headers(tag.headers(request), MediaType.APPLICATION_PDF, name + "-" + today + ".pdf", true);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, written.tag());
        return ResponseEntity.ok().headers(headers).body(answer.getBody());
    }
}
