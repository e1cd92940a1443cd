package org.koppelkansen.api.results;

import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;

/// Refuses who may not do something.
final class May {
    private May() {}

    static void require(Viewer viewer, Right right) {
        if (viewer.may(right)) {
            return;
        }
        if (viewer.account().isEmpty()) {
            throw new Problem(
                    ProblemCode.NOT_LOGGED_IN,
                    "Meld u eerst aan, of stuur een geldig token mee.",
                    "Log in first, or send a valid token.");
        }
        throw new Problem(
                ProblemCode.NOT_ALLOWED,
                "Daarvoor hebt u, of heeft uw token, niet het recht ‘" + right.key() + "’.",
                "For that you, or your token, need the right ‘" + right.key() + "’.");
    }
}
