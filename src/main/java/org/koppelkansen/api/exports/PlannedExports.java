package org.koppelkansen.api.exports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.anchor.seen.SeenWorkColumns;
import org.koppelkansen.anchor.table.Table;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.question.DaysAsked;
import org.koppelkansen.api.question.KnownArea;
import org.koppelkansen.api.question.WhereAsked;
import org.koppelkansen.api.register.EntryNumber;
import org.koppelkansen.api.register.KeptDocuments;
import org.koppelkansen.api.register.OrderAsked;
import org.koppelkansen.api.register.WhatAsked;
import org.koppelkansen.measure.Text;
import org.koppelkansen.outlook.LookAhead;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.Works;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Place;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What is planned, as files: works, areas with their streets, and the journal of what changed.
@RestController
@RequestMapping(Api.PATH + "/exports")
@Tag(name = "exports", description = "Every list as a file for Excel or a GIS, with its own parameters and secrecy")
final class PlannedExports {
    private final Exports exports;
    private final Register register;
    private final LookAhead outlook;
    private final KeptDocuments documents;

    PlannedExports(Exports exports, Register register, LookAhead outlook, KeptDocuments documents) {
        this.exports = exports;
        this.register = register;
        this.outlook = outlook;
        this.documents = documents;
    }

    @GetMapping("/works")
    @Operation(
            operationId = "exportWorks",
            summary = "The works that fit, as a file",
            description = "The rows, the order and the parameters of `/works`.")
    @AnswersFile
    ResponseEntity<Resource> works(
            @ParameterObject ExportAsked asked,
            @ParameterObject WhatAsked what,
            @ParameterObject WhereAsked where,
            @ParameterObject DaysAsked days,
            @ParameterObject OrderAsked sort,
            Viewer viewer,
            HttpServletRequest request) {
        WorkFilter filter = what.filter(exports.systems().parameters(), where, days);
        Optional<Works.Order> order = sort.order(exports.systems().parameters());
        return exports.answer(
                asked,
                viewer,
                request,
                () -> order.map(by ->
                                new Exported<>(table(), () -> register.works().all(viewer, filter, by)))
                        .orElseGet(() -> Exported.paged(
                                table(), after -> register.works().page(viewer, filter, after, Exported.AT_ONCE))));
    }

    private Table<SeenWork> table() {
        Crs crs = exports.systems().kept();
        return Table.placed(
                "works",
                new Text("Voornemens", "Works"),
                SeenWorkColumns.asOf(LocalDate.now(exports.clock())),
                List.of(),
                work -> place(work, crs));
    }

    private static Optional<Shape> place(SeenWork work, Crs crs) {
        return switch (work) {
            case SeenWork.Whole whole -> whole.registered().work().place().map(Place::geometry);
            case SeenWork.Need need -> Optional.of(Shape.of(need.ground(), crs));
        };
    }

    @GetMapping("/areas")
    @Operation(operationId = "exportAreas", summary = "All areas, as a file", description = "The rows of `/areas`.")
    @AnswersFile
    ResponseEntity<Resource> areas(@ParameterObject ExportAsked asked, Viewer viewer, HttpServletRequest request) {
        return exports.answer(
                asked,
                viewer,
                request,
                () -> Exported.all(PlannedTables.areas(), register.areas().all()));
    }

    @GetMapping("/areas/{code}/streets")
    @Operation(
            operationId = "exportStreets",
            summary = "How often each street of one area is opened, as a file",
            description = "The streets of `/areas/{code}/overview`, without places.")
    @AnswersFile
    ResponseEntity<Resource> streets(
            @ParameterObject ExportAsked asked, @PathVariable String code, Viewer viewer, HttpServletRequest request) {
        Area area = KnownArea.in(register.areas(), code);
        return exports.answer(
                asked,
                viewer,
                request,
                () -> Exported.all(
                        PlannedTables.streets(),
                        outlook.in(viewer, area, LocalDate.now(exports.clock()))
                                .streets()
                                .items()));
    }

    @GetMapping("/journal")
    @Operation(
            operationId = "exportJournal",
            summary = "Changes after a number, as a file",
            description = "The rows of `/journal`; what differs stands in them as JSON, without places.")
    @AnswersFile
    ResponseEntity<Resource> journal(
            @ParameterObject ExportAsked asked,
            @Parameter(
                            description = "Only entries with a higher number.",
                            schema = @Schema(type = "integer", format = "int64", defaultValue = "0"))
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            Viewer viewer,
            HttpServletRequest request) {
        long number = after == null ? 0 : EntryNumber.of(after);
        return exports.answer(
                asked,
                viewer,
                request,
                () -> Exported.paged(
                        PlannedTables.journal(documents),
                        next -> register.journal()
                                .after(viewer, next.map(Long::valueOf).orElse(number), Exported.AT_ONCE)));
    }
}
