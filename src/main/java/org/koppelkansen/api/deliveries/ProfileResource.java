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
import org.koppelkansen.profile.DraftProfile;
import org.koppelkansen.profile.Profiles;
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
    String draft(Viewer viewer, HttpServletRequest request) {
        if (viewer.everywhere(Right.DELIVER).isEmpty()) {
            throw OrderForm.notDelivering();
        }
        return oneFile.read(request, (file, form) -> DraftProfile.of(file));
    }
}
