package org.koppelkansen.api.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.api.answer.ViewerArgument;
import org.koppelkansen.register.Change;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/session`: who is asking; logging in and out; one's own password.
@Tag(name = "session", description = "Who is asking: logging in and out")
@RestController
@RequestMapping("/api/v1/session")
class SessionResource {
    private final AccessParts parts;
    private final PasswordCheck passwords;
    private final Sessions sessions;
    private final List<String> demoRoles;

    SessionResource(AccessParts parts, PasswordCheck passwords, Sessions sessions, List<String> demoRoles) {
        this.parts = parts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.demoRoles = List.copyOf(demoRoles);
    }

    record Login(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String login,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String password) {}

    record NewPassword(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String current,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String password) {}

    @Operation(operationId = "readSession", summary = "Who you are, and what you may do")
    @GetMapping
    SessionAnswer now(HttpServletRequest request) {
        Sessions.offerToken(request);
        return SessionAnswer.of(ViewerArgument.viewer(), parts.settings(), demoRoles);
    }

    @Operation(operationId = "logIn", summary = "Log in")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    SessionAnswer begin(@RequestBody Login form, HttpServletRequest request, HttpServletResponse response) {
        Account account =
                passwords.check(text(form.login(), "login"), text(form.password(), "password"), address(request));
        sessions.begin(account, request, response);
        return now(request);
    }

    @Operation(operationId = "logIn", summary = "Log in")
    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    SessionAnswer begin(
            @RequestParam String login,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return begin(new Login(login, password), request, response);
    }

    /// @param continueAt where the browser goes to log out at the provider as well
    record LoggedOut(URI continueAt) {}

    @Operation(
            operationId = "logOut",
            summary = "Log out",
            description = "204 when that is all; 200 with the address at which the browser also logs out at the"
                    + " provider of its organisation, from where it comes back here.")
    @ApiResponse(responseCode = "204", description = "You are logged out.", content = @Content)
    @ApiResponse(responseCode = "200", description = "You are logged out here; go on to your provider.")
    @DeleteMapping
    ResponseEntity<LoggedOut> end(HttpServletRequest request, HttpServletResponse response) {
        Optional<URI> next = sessions.end(request, response);
        return next.map(LoggedOut::new)
                .map(ResponseEntity::ok)
                .orElse(ResponseEntity.noContent().build());
    }

    /// All other sessions of the account end.
    @Operation(operationId = "changePassword", summary = "Choose another password")
    @PutMapping("/password")
    SessionAnswer change(@RequestBody NewPassword form, HttpServletRequest request, HttpServletResponse response) {
        SignedIn who = inSession();
        Viewer viewer = ViewerArgument.viewer();
        String login = parts.accounts()
                .findAccount(who.account())
                .flatMap(Account::login)
                .orElseThrow(() -> new Problem(
                        ProblemCode.REFUSED,
                        "U logt in zonder wachtwoord van dit register.",
                        "You log in without a password of this register."));
        Account account = passwords.check(login, text(form.current(), "current"), address(request));
        String encoded = passwords.chosen(text(form.password(), "password"), login, account.name());
        parts.passwords()
                .change(account.id(), encoded, new Change(viewer, parts.clock().instant(), ""));
        sessions.begin(account, request, response);
        return now(request);
    }

    /// What only a person may do, not a program that has a token.
    static SignedIn inSession() {
        return SignedIn.now()
                .filter(who -> !who.isByToken())
                .orElseThrow(() -> new Problem(
                        ProblemCode.NOT_ALLOWED,
                        "Dit kan alleen als u met de browser bent aangemeld, niet met een token.",
                        "This needs a login by browser, not a token."));
    }

    /// Those who share a network of IPv6 addresses are one.
    static String address(HttpServletRequest request) {
        return network(request.getRemoteAddr());
    }

    /// @param address as the server or a proxy writes it: an IPv6 address in full or shortened
    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six ? network(six) : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static String network(Inet6Address address) {
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        return IntStream.range(0, 4)
                .mapToObj(group -> Integer.toHexString(Short.toUnsignedInt(bytes.getShort(2 * group))))
                .collect(Collectors.joining(":"));
    }

    static String text(@Nullable String given, String name) {
        if (given == null || given.isBlank() || given.length() > 1000) {
            throw new Problem(
                    ProblemCode.WRONG_BODY,
                    "‘" + name + "’ ontbreekt of is te lang.",
                    "‘" + name + "’ is missing or too long.");
        }
        return given;
    }
}
