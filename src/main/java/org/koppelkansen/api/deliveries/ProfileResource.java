package org.koppelkansen.api.deliveries;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Language;
import org.koppelkansen.profile.DraftProfile;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.profile.SeenColumn;
import org.koppelkansen.settings.Shipped;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/profiles`: how columns and words become works; and a first profile for a file of one's own.
@Tag(name = "profiles", description = "How the columns and words of a source become works")
@RestController
class ProfileResource {
    static final String PATH = Api.PATH + "/profiles";
    private static final String YAML = "application/yaml;charset=UTF-8";

    private final OneFile oneFile;

    ProfileResource(OneFile oneFile) {
        this.oneFile = oneFile;
    }

    record ProfileLink(String name, String href) {}

    record ProfileList(List<ProfileLink> items) {}

    @Operation(operationId = "listProfiles", summary = "The profiles that come with the program")
    @GetMapping(PATH)
    ProfileList all() {
        return new ProfileList(Profiles.names().stream()
                .map(name -> new ProfileLink(name, PATH + "/" + name))
                .toList());
    }

    /// The text of a profile that comes with the program.
    @Operation(operationId = "readProfile", summary = "One profile, as YAML")
    @GetMapping(path = PATH + "/{name}", produces = YAML)
    String one(@PathVariable String name) {
        return Optional.of(name)
                .filter(Profiles.names()::contains)
                .flatMap(known -> Shipped.text("/profiles/" + known + ".yaml"))
                .orElseThrow(() ->
                        new Problem(ProblemCode.NOT_FOUND, "Dit profiel is er niet.", "There is no such profile."));
    }

    /// Drafts a profile for a file, to be put right by a person. The file is not kept.
    @Operation(operationId = "draftProfile", summary = "Draft a profile for a file")
    @RequestBody(content = @Content(schema = @Schema(implementation = DeliveryForms.OneFile.class)))
    @PostMapping(path = Api.PATH + "/profile-drafts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = YAML)
    String draft(Viewer viewer, Language language, HttpServletRequest request) {
        return drafted(viewer, language, request).yaml();
    }

    /// @param profile the draft, as YAML
    /// @param columns of the file, in its order
    record DraftAnswer(String profile, List<SeenColumn> columns) {}

    /// The same draft, beside the columns of the file: for who looks them over one by one.
    @Operation(operationId = "draftProfileWithColumns", summary = "Draft a profile for a file, beside its columns")
    @RequestBody(content = @Content(schema = @Schema(implementation = DeliveryForms.OneFile.class)))
    @PostMapping(path = Api.PATH + "/profile-drafts/with-columns", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    DraftAnswer draftWithColumns(Viewer viewer, Language language, HttpServletRequest request) {
        DraftProfile draft = drafted(viewer, language, request);
        return new DraftAnswer(draft.yaml(), draft.seen());
    }

    private DraftProfile drafted(Viewer viewer, Language language, HttpServletRequest request) {
        if (viewer.everywhere(Right.DELIVER).isEmpty()) {
            throw OrderForm.notDelivering();
        }
        return oneFile.read(request, (file, form) -> DraftProfile.of(file, language));
    }
}
