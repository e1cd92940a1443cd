package org.koppelkansen.api.answer;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// Everything that can be wrong with a request, each with its HTTP status and its title. `docs/problems.md` explains
/// each to who has to mend it.
public enum ProblemCode {
    NOT_FOUND(404, "Niet gevonden", "Not found"),
    NOT_LOGGED_IN(401, "Niet aangemeld", "Not logged in"),
    NOT_ALLOWED(403, "Niet toegestaan", "Not allowed"),
    WRONG_PARAMETER(400, "Verkeerde vraag", "Wrong request"),
    WRONG_BODY(400, "Verkeerde inhoud", "Wrong content"),
    CHANGED_MEANWHILE(409, "Ondertussen gewijzigd", "Changed meanwhile"),
    REFUSED(422, "Kan niet", "Cannot be done"),
    ALREADY_RUNNING(409, "Al bezig", "Already running"),
    TOO_LARGE(413, "Te groot", "Too large"),
    UNREADABLE_SOURCE(422, "Bron niet te lezen", "Source cannot be read"),
    TOO_BUSY(503, "Te druk", "Too busy"),
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
}
