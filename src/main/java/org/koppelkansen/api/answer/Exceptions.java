package org.koppelkansen.api.answer;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.measure.Text;
import org.koppelkansen.store.StoreFailure;
import org.koppelkansen.store.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// What every exception means to who asked: ours, the framework's, and those that nobody foresaw.
final class Exceptions {
    private static final Logger LOG = LoggerFactory.getLogger(Exceptions.class);

    private Exceptions() {}

    static Problem problem(Throwable thrown) {
        return switch (thrown) {
            case Problem problem -> problem;
            case HttpMessageNotReadableException unreadable -> body(unreadable.getCause());
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MissingServletRequestPartException missing -> missing(missing.getRequestPartName());
            case MethodArgumentTypeMismatchException wrong ->
                FieldError.problem(
                        ProblemCode.WRONG_PARAMETER,
                        wrong.getName(),
                        "unreadable",
                        new Text(
                                "‘" + wrong.getValue() + "’ kan niet de waarde van `" + wrong.getName() + "` zijn.",
                                "‘" + wrong.getValue() + "’ cannot be the value of `" + wrong.getName() + "`."));
            case HttpRequestMethodNotSupportedException wrong -> method(wrong);
            case InvalidParameterException broken -> ofStatus(broken.getErrorCode());
            case ErrorResponse known -> ofStatus(known.getStatusCode().value());
            default -> ofStore(thrown);
        };
    }

    /// What a status means that was set without a word about it.
    static Problem ofStatus(int status) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            return unavailable();
        }
        return status < 500 ? refused(status) : ourFault(new IllegalStateException("status " + status));
    }

    private static Problem refused(int status) {
        return Arrays.stream(Plain.values())
                .filter(plain -> plain.code.status() == status)
                .findFirst()
                .orElse(Plain.NOT_UNDERSTOOD)
                .problem();
    }

    /// What the framework refuses without saying why, by its status; the last stands for all others.
    private enum Plain {
        NOT_LOGGED_IN(
                ProblemCode.NOT_LOGGED_IN,
                "Meld u eerst aan, of stuur een geldig token mee.",
                "Log in first, or send a valid token."),
        NOT_ALLOWED(ProblemCode.NOT_ALLOWED, "U heeft daar geen recht toe.", "You have no right to do so."),
        NOT_FOUND(ProblemCode.NOT_FOUND, "Hier is niets.", "There is nothing here."),
        WRONG_METHOD(ProblemCode.WRONG_METHOD, "Die methode kan hier niet.", "That method is not for here."),
        NOT_ACCEPTABLE(
                ProblemCode.NOT_ACCEPTABLE,
                "Wat `Accept` vraagt, is hier niet te krijgen; vraag application/json.",
                "What `Accept` asks for cannot be had here; ask for application/json."),
        TOO_LARGE(
                ProblemCode.TOO_LARGE,
                "Dit is groter dan de server aanneemt.",
                "This is larger than the server accepts."),
        WRONG_MEDIA_TYPE(
                ProblemCode.WRONG_MEDIA_TYPE,
                "Dit soort inhoud kan hier niet; de documentatie noemt wat `Content-Type` mag zijn.",
                "This kind of content is not for here; the documentation says what `Content-Type` may be."),
        TOO_MANY_REQUESTS(
                ProblemCode.TOO_MANY_REQUESTS,
                "Dit waren te veel vragen; wacht even.",
                "These were too many requests; wait a little."),
        NOT_UNDERSTOOD(
                ProblemCode.WRONG_PARAMETER,
                "De server begrijpt deze vraag niet.",
                "The server does not understand this request.");

        private final ProblemCode code;
        private final Text detail;

        Plain(ProblemCode code, String nl, String en) {
            this.code = code;
            this.detail = new Text(nl, en);
        }

        Problem problem() {
            return new Problem(code, detail, Map.of());
        }
    }

    private static Problem missing(String name) {
        return FieldError.problem(
                ProblemCode.WRONG_PARAMETER,
                name,
                "missing",
                new Text("`" + name + "` ontbreekt.", "`" + name + "` is missing."));
    }

    private static Problem method(HttpRequestMethodNotSupportedException wrong) {
        String can =
                String.join(", ", wrong.getSupportedMethods() == null ? new String[0] : wrong.getSupportedMethods());
        return new Problem(
                ProblemCode.WRONG_METHOD,
                wrong.getMethod() + " kan hier niet; wel: " + can + ".",
                wrong.getMethod() + " is not for here; these are: " + can + ".");
    }

    private static Problem body(@Nullable Throwable cause) {
        return switch (cause) {
            case StreamConstraintsException unused -> ofStatus(413);
            case UnrecognizedPropertyException unknown ->
                FieldError.problem(
                        ProblemCode.WRONG_BODY,
                        pointer(unknown),
                        "unknown-member",
                        new Text(
                                "‘" + unknown.getPropertyName() + "’ bestaat hier niet.",
                                "‘" + unknown.getPropertyName() + "’ does not exist here."));
            case StreamReadException broken ->
                new Problem(
                        ProblemCode.WRONG_BODY,
                        "Dit is geen geldige JSON (regel " + line(broken) + ").",
                        "This is not valid JSON (line " + line(broken) + ").");
            case JacksonException wrong ->
                FieldError.problem(
                        ProblemCode.WRONG_BODY,
                        pointer(wrong),
                        "unreadable",
                        new Text(
                                "Deze waarde heeft niet de vorm die hier hoort, of ontbreekt.",
                                "This value does not have the form that is due here, or is missing."));
            case null, default -> new Problem(ProblemCode.WRONG_BODY, "De inhoud ontbreekt.", "There is no content.");
        };
    }

    private static int line(JacksonException broken) {
        return broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
    }

    private static String pointer(JacksonException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static Problem ofStore(Throwable thrown) {
        if (Trouble.of(thrown).equals(Optional.of(Trouble.FULL))) {
            return new Problem(
                    ProblemCode.DISK_FULL,
                    "De schijf van het register is vol: lezen kan, wijzigen kan pas weer als de beheerder ruimte heeft"
                            + " gemaakt.",
                    "The disk of the register is full: it can be read, and changed again once the administrator has"
                            + " made room.");
        }
        if (Trouble.of(thrown).equals(Optional.of(Trouble.BUSY))) {
            return new Problem(
                    ProblemCode.TOO_BUSY,
                    "Er wordt nu lang aan het register gewerkt, bijvoorbeeld door een grote levering. Uw wijziging is"
                            + " niet bewaard; probeer het over een minuut opnieuw.",
                    "The register is being worked on for long now, for instance by a large delivery. Your change was"
                            + " not kept; try again in a minute.");
        }
        return Trouble.of(thrown).isPresent() || isDatabaseGone(thrown) ? unavailable(thrown) : ourFault(thrown);
    }

    private static boolean isDatabaseGone(Throwable thrown) {
        return thrown instanceof StoreFailure
                || thrown instanceof TransientDataAccessException
                || (thrown instanceof NestedRuntimeException nested
                        && nested.contains(DataAccessResourceFailureException.class));
    }

    private static Problem unavailable(Throwable thrown) {
        LOG.warn("The database cannot be reached: {}", thrown.getMessage());
        return thrown instanceof StoreFailure failure
                ? new Problem(ProblemCode.UNAVAILABLE, failure.sentence(), Map.of())
                : unavailable();
    }

    private static Problem unavailable() {
        return new Problem(
                ProblemCode.UNAVAILABLE,
                "Het register is even niet bereikbaar; probeer het straks opnieuw.",
                "The register cannot be reached for now; try again later.");
    }

    /// Says nothing of what happened but the id under which it stands in the log.
    private static Problem ourFault(Throwable thrown) {
        String id = "urn:uuid:" + UUID.randomUUID();
        LOG.error("Our fault {}", id, thrown);
        return new Problem(
                ProblemCode.OUR_FAULT,
                new Text(
                        "Dit had niet mogen gebeuren. Meld het de beheerder, met dit kenmerk: " + id,
                        "This should not have happened. Tell the administrator, with this mark: " + id),
                Map.of("instance", id));
    }
}
