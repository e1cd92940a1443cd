package org.koppelkansen.api.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.space.Crs;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Every change that was ever made, as far as the asker may know: all of them in order, or those of one work.
@RestController
@RequestMapping(path = Api.PATH, produces = "application/json")
@Tag(name = "journal", description = "Who changed what, when and why: the change feed, and the history of a work")
class JournalApi {
    private final Register register;
    private final EntryWording wording;

    JournalApi(Register register, EntryWording wording) {
        this.register = register;
        this.wording = wording;
    }

    @GetMapping("/journal")
    @Operation(
            operationId = "listJournal",
            summary = "Changes after a number, in the order in which they were made",
            description = "To follow the register: ask with `after` the number of the last entry that you had, until no"
                    + " `next` is given; then ask again later.")
    ResponseEntity<Listing<EntryJson>> changes(
            @Parameter(
                            description = "Only entries with a higher number.",
                            schema = @Schema(type = "integer", format = "int64", defaultValue = "0"))
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(description = Systems.CRS, example = "EPSG:28992") @RequestParam(required = false) @Nullable
                    String crs,
            @ParameterObject Paging paging,
            Viewer viewer,
            HttpServletRequest request) {
        Crs shown = Systems.asked(crs, request);
        long number = paging.after().map(EntryNumber::of).orElse(after == null ? 0 : EntryNumber.of(after));
        int most = paging.most();
        return EntityTag.ofState(register.works().revision(), viewer, request)
                .answer(request, () -> listing(register.journal().after(viewer, number, most), shown, request));
    }

    @GetMapping("/works/{id}/history")
    @Operation(operationId = "listHistory", summary = "What was changed of one work, by whom and why")
    ResponseEntity<Listing<EntryJson>> history(
            @PathVariable String id,
            @ParameterObject Paging paging,
            @Parameter(description = Systems.CRS, example = "EPSG:28992") @RequestParam(required = false) @Nullable
                    String crs,
            Viewer viewer,
            HttpServletRequest request) {
        Crs shown = Systems.asked(crs, request);
        String work = WorkPath.id(id);
        long number = paging.after().map(EntryNumber::of).orElse(0L);
        int most = paging.most();
        boolean known = register.works()
                .findWork(viewer, work)
                .filter(SeenWork.Whole.class::isInstance)
                .isPresent();
        if (!known) {
            throw WorksApi.unknown();
        }
        Entry.Subject subject = new Entry.Subject("work", work);
        return EntityTag.ofState(register.works().revision(), viewer, request)
                .answer(
                        request,
                        () -> listing(register.journal().about(viewer, subject, number, most), shown, request));
    }

    private Listing<EntryJson> listing(Page<Entry> page, Crs crs, HttpServletRequest request) {
        return Listing.of(
                page.items().stream().map(entry -> wording.entry(entry, crs)).toList(), page.next(), request);
    }
}
