package org.koppelkansen.api.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.EntityTag;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.EditRules;
import org.koppelkansen.register.Organisation;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.Saved;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// The organisations that own works or take part.
@RestController
@RequestMapping(path = Api.PATH + "/organisations", produces = "application/json")
@Tag(name = "surroundings", description = "Organisations, areas of the city, and ambitions for parts of it")
class OrganisationsApi {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 100;
    private static final int NEW = 0;

    private final Register register;
    private final Clock clock;

    OrganisationsApi(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listOrganisations",
            summary = "Organisations, by id",
            description = "Those that take part, and those of which the asker sees a work.")
    ResponseEntity<Listing<OrganisationJson>> all(
            @ParameterObject Paging paging, Viewer viewer, HttpServletRequest request) {
        Part part = new Part(paging);
        return EntityTag.ofState(register.works().revision(), viewer, request)
                .answer(
                        request,
                        () -> part.of(
                                register.organisations().all(viewer),
                                organisation -> organisation.owner().id().value(),
                                OrganisationJson::of,
                                request));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readOrganisation", summary = "One organisation")
    ResponseEntity<OrganisationJson> one(@PathVariable String id, Viewer viewer, HttpServletRequest request) {
        Organisation found = find(viewer, id).orElseThrow(OrganisationsApi::unknown);
        return tag(found).answer(request, () -> OrganisationJson.of(found));
    }

    @PutMapping(path = "/{id}", consumes = "application/json")
    @Operation(
            operationId = "putOrganisation",
            summary = "Have an organisation take part, or change what it is called",
            description =
                    "Any administrator adds one, under an id in small letters that stays; its own administrators"
                            + " (or the register's) change it, with `If-Match`. Works that files give to one of its names are its own.",
            parameters =
                    @Parameter(
                            name = "If-Match",
                            in = ParameterIn.HEADER,
                            description = "The `ETag` of the version that is changed; absent for one that does not"
                                    + " take part yet.",
                            schema = @Schema(type = "string")))
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = OrganisationContent.class)))
    @ApiResponse(responseCode = "200", description = "It is changed.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", description = "It takes part from now on.", useReturnTypeSchema = true)
    ResponseEntity<OrganisationJson> put(
            @PathVariable String id, @RequestBody JsonNode content, Viewer viewer, HttpServletRequest request) {
        if (!viewer.may(Right.ADMINISTER)) {
            throw new Problem(ProblemCode.NOT_ALLOWED, EditRules.NOT_ADMINISTRATOR, Map.of());
        }
        boolean member = find(viewer, id).filter(Organisation::member).isPresent();
        int version = member ? EntityTag.requiredVersion(request) : NEW;
        List<FieldError> errors = new ArrayList<>();
        Members members = Members.of(content, errors).only("name", "aliases", "why");
        String name = members.required("name", members.text("name", LONGEST), id);
        List<String> aliases = members.texts("aliases", LONGEST);
        String why = members.text("why", 1000).orElse("");
        if (!member && !ID.matcher(id).matches()) {
            errors.add(new FieldError(
                    "id",
                    "unreadable",
                    new Text(
                            "Een id bestaat uit kleine letters, cijfers en streepjes, zoals waterbedrijf-noord.",
                            "An id is made of small letters, digits and hyphens, such as water-company-north.")));
        }
        if (!errors.isEmpty()) {
            throw FieldError.problem(ProblemCode.WRONG_BODY, errors);
        }
        Organisation kept = kept(register.organisations()
                .put(new Owner(new OwnerId(id), name, aliases), version, new Change(viewer, clock.instant(), why)));
        ResponseEntity.BodyBuilder answer =
                member ? ResponseEntity.ok() : ResponseEntity.created(URI.create(address(kept)));
        return answer.headers(tag(kept).headers(request)).body(OrganisationJson.of(kept));
    }

    private static Organisation kept(Saved<Organisation> saved) {
        return switch (saved) {
            case Saved.Done<Organisation> done -> done.now();
            case Saved.Outrun<Organisation> outrun ->
                throw new Problem(
                        ProblemCode.CHANGED_MEANWHILE,
                        new Text(
                                "Iemand anders heeft deze organisatie intussen gewijzigd. Vergelijk, en wijzig de"
                                        + " nieuwe versie.",
                                "Somebody else has changed this organisation in the meantime. Compare, and change the"
                                        + " new version."),
                        Map.of(
                                "theirs",
                                OrganisationJson.of(outrun.theirs()),
                                "currentETag",
                                tag(outrun.theirs()).text()));
            case Saved.Unknown<Organisation> unused -> throw unknown();
            case Saved.Forbidden<Organisation> forbidden ->
                throw new Problem(ProblemCode.NOT_ALLOWED, forbidden.reason(), Map.of());
            case Saved.Refused<Organisation> refused ->
                throw new Problem(ProblemCode.REFUSED, refused.reason(), Map.of());
        };
    }

    private Optional<Organisation> find(Viewer viewer, String id) {
        return Optional.of(id)
                .filter(PlacesApi::isName)
                .flatMap(name -> register.organisations().find(viewer, new OwnerId(name)));
    }

    private static String address(Organisation organisation) {
        return Api.PATH + "/organisations/" + organisation.owner().id();
    }

    private static EntityTag tag(Organisation organisation) {
        return EntityTag.ofVersion(Math.max(1, organisation.version()), organisation);
    }

    private static Problem unknown() {
        return new Problem(
                ProblemCode.NOT_FOUND, "Deze organisatie is hier niet bekend.", "This organisation is not known here.");
    }

    @Schema(name = "OrganisationContent")
    record OrganisationContent(
            String name,

            @Schema(description = "Other names that files give it.")
            Optional<List<String>> aliases,

            @Schema(description = "For the journal.") Optional<String> why) {}

    @Schema(name = "Organisation")
    record OrganisationJson(
            @Schema(example = "waterbedrijf") String id,
            String name,

            @Schema(description = "Other names that files give it.")
            List<String> aliases,

            @Schema(description = "Whether it takes part itself, rather than only being named as an owner.")
            boolean member,

            int version,
            @JsonProperty("_links") SelfLink links) {
        static OrganisationJson of(Organisation organisation) {
            return new OrganisationJson(
                    organisation.owner().id().value(),
                    organisation.owner().name(),
                    organisation.owner().aliases(),
                    organisation.member(),
                    organisation.version(),
                    SelfLink.to(address(organisation)));
        }
    }
}
