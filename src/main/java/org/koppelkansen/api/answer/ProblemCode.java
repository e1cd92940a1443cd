package org.koppelkansen.api.answer;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// Everything that can be wrong with a request, each with its HTTP status and its title. `docs/problems.md` explains
/// each to who has to mend it.
public enum ProblemCode {
    NOT_FOUND(404, "Niet gevonden", "Not found"),
    NOT_LOGGED_IN(401, "Niet aangemeld", "Not logged in"),
    WRONG_LOGIN(401, "Aanmelden mislukt", "Login failed"),
    SESSION_EXPIRED(401, "Sessie verlopen", "Session expired"),
    TOKEN_EXPIRED(401, "Token verlopen", "Token expired"),
    FORGED_REQUEST(403, "Vraag niet van deze pagina", "Request not from this page"),
    TOO_MANY_ATTEMPTS(429, "Te vaak geprobeerd", "Too many attempts"),
    NOT_ALLOWED(403, "Niet toegestaan", "Not allowed"),
    WRONG_PARAMETER(400, "Verkeerde vraag", "Wrong request"),
    WRONG_BODY(400, "Verkeerde inhoud", "Wrong content"),
    WRONG_METHOD(405, "Verkeerde methode", "Wrong method"),
    NOT_ACCEPTABLE(406, "Niet in die vorm", "Not in that form"),
    WRONG_MEDIA_TYPE(415, "Verkeerd soort inhoud", "Wrong kind of content"),
    VERSION_NEEDED(428, "Versie ontbreekt", "Version missing"),
    CHANGED_MEANWHILE(409, "Ondertussen gewijzigd", "Changed meanwhile"),
    ALREADY_RUNNING(409, "Al bezig", "Already running"),
    TOO_LARGE(413, "Te groot", "Too large"),
    UNREADABLE_SOURCE(422, "Bron niet te lezen", "Source cannot be read"),
    REFUSED(422, "Kan niet", "Cannot be done"),
    TOO_MANY_REQUESTS(429, "Te veel vragen", "Too many requests"),
    TOO_BUSY(503, "Te druk", "Too busy"),
    UNAVAILABLE(503, "Even niet beschikbaar", "Not available for now"),
    OUR_FAULT(500, "Fout in het programma", "Error in the program");

    private final int status;
    private final Text title;

    ProblemCode(int status, String nl, String en) {
        this.status = status;
        this.title = new Text(nl, en);
    }

    public int status() {
        return status;
    }

    public Text title() {
        return title;
    }

    /// As it stands in answers: `changed-meanwhile`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Names this kind of problem for good; leads to its explanation.
    public String type() {
        return "/problems/" + key();
    }
}
