package org.koppelkansen.api.access;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.works.OwnerId;

/// A role in an organisation as JSON.
///
/// @param organisation `*` for the register itself
/// @param area code; absent for everywhere
record GrantForm(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String role,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String organisation,

        @Nullable String area) {
    static GrantForm of(Grant grant) {
        return new GrantForm(
                grant.role().key(), grant.organisation().value(), grant.area().orElse(null));
    }

    static List<GrantForm> of(List<Grant> grants) {
        return grants.stream().map(GrantForm::of).toList();
    }

    static List<Grant> read(@Nullable List<GrantForm> forms) {
        return forms == null ? List.of() : forms.stream().map(GrantForm::read).toList();
    }

    private Grant read() {
        Role known = Arrays.stream(Role.values())
                .filter(one -> one.key().equals(role))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "De rol ‘" + role + "’ bestaat niet; wel: " + roles() + ".",
                        "There is no role ‘" + role + "’; there are: " + roles() + "."));
        if (organisation == null || organisation.isBlank()) {
            throw wrong("Bij een rol hoort een organisatie.", "A role belongs to an organisation.");
        }
        OwnerId owner = new OwnerId(organisation);
        Optional<String> place = Optional.ofNullable(area).filter(code -> !code.isBlank());
        if (owner.equals(Grant.REGISTER) && (known != Role.ADMINISTRATOR || place.isPresent())) {
            throw wrong(
                    "Van het register zelf kan iemand alleen beheerder zijn.",
                    "Of the register itself one can only be administrator.");
        }
        return new Grant(known, owner, place);
    }

    private static String roles() {
        return String.join(", ", Arrays.stream(Role.values()).map(Role::key).toList());
    }

    private static Problem wrong(String nl, String en) {
        return new Problem(ProblemCode.WRONG_BODY, nl, en);
    }
}
