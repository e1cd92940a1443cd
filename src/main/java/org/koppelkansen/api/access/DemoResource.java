package org.koppelkansen.api.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.works.OwnerId;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/session/demo-roles/{role}`: looks around the demo town as one of its people, with one click. Is there only
/// on a demonstration that no other machine can reach.
@Tag(name = "session", description = "Who is asking: logging in and out")
@RestController
class DemoResource {
    private final AccessParts parts;
    private final Sessions sessions;

    DemoResource(AccessParts parts, Sessions sessions) {
        this.parts = parts;
        this.sessions = sessions;
    }

    private enum Guest {
        PROGRAMMER("Programmeur bij Waterbedrijf De Waard", Role.PROGRAMMER, "waterbedrijf-de-waard"),
        CORE_TEAM("Kernteam van Koggenwaard", Role.CORE_TEAM, "gemeente-koggenwaard-wegen"),
        DIRECTOR("Directeur bij Gemeente Koggenwaard", Role.DIRECTOR, "gemeente-koggenwaard-wegen");

        private final String person;
        private final Grant grant;

        Guest(String person, Role role, String organisation) {
            this.person = person;
            this.grant = new Grant(role, new OwnerId(organisation));
        }

        String key() {
            return grant.role().key();
        }
    }

    static List<String> roles() {
        return Arrays.stream(Guest.values()).map(Guest::key).toList();
    }

    @Operation(operationId = "takeDemoRole", summary = "Become one of the roles of the demo town")
    @PostMapping("/api/v1/session/demo-roles/{role}")
    SessionAnswer play(@PathVariable String role, HttpServletRequest request, HttpServletResponse response) {
        Optional<Guest> guest = Arrays.stream(Guest.values())
                .filter(one -> one.key().equals(role))
                .findFirst();
        Guest found = guest.orElseThrow(
                () -> new Problem(ProblemCode.NOT_FOUND, "Deze rol is er niet.", "There is no such role."));
        Account account = parts.arrivals()
                .demonstrate(
                        new AccountId("demo-" + found.key()),
                        found.person,
                        List.of(found.grant),
                        parts.clock().instant());
        sessions.begin(account, request, response);
        Sessions.offerToken(request);
        return SessionAnswer.of(account.viewer(), parts.settings(), roles());
    }

    /// Whether the server is a demonstration: asked to be one, and reached from this machine only, also not through
    /// anything in front of it.
    static final class Demonstration implements Condition {
        static final String PROPERTY = "koppelkansen.demo";

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isOn(context.getEnvironment());
        }

        static boolean isOn(Environment here) {
            return here.getProperty(PROPERTY, Boolean.class, false)
                    && Hosts.isLoopback(here.getProperty("server.address", "0.0.0.0"));
        }
    }
}
