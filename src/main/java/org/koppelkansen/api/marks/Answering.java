package org.koppelkansen.api.marks;

import java.util.Map;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.marks.Keeping;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Saved;

/// Refusals that several resources have in common.
final class Answering {
    private static final Text SCOPE =
            new Text("Daarvoor heeft uw token niet het bereik ‘{0}’.", "For that your token needs the scope ‘{0}’.");

    private Answering() {}

    /// Refuses who has nothing of its own to read.
    static void requireReading(Viewer viewer) {
        if (!Keeping.mayRead(viewer)) {
            throw refused(viewer, SCOPE.filled("read"));
        }
    }

    /// Refuses who can keep nothing of its own.
    static void requireKeeping(Viewer viewer) {
        if (!Keeping.may(viewer)) {
            throw refused(viewer, SCOPE.filled("write"));
        }
    }

    static <T> T done(Saved<T> saved, Viewer viewer, Problem unknown) {
        return switch (saved) {
            case Saved.Done<T> done -> done.now();
            case Saved.Unknown<T> none -> throw unknown;
            case Saved.Forbidden<T> no -> throw refused(viewer, no.reason());
            case Saved.Refused<T> no -> throw new Problem(ProblemCode.REFUSED, no.reason(), Map.of());
            case Saved.Outrun<T> late -> throw new IllegalStateException("there are no versions here");
        };
    }

    /// Of an opportunity that is not there, or not seen as it must be.
    static Problem noOpportunity() {
        return new Problem(
                ProblemCode.NOT_FOUND,
                "Deze koppelkans is er niet, of u mag haar niet zien.",
                "There is no such opportunity, or you may not see it.");
    }

    /// Who did not log in is asked to first.
    static Problem refused(Viewer viewer, Text reason) {
        return viewer.account().isEmpty()
                ? new Problem(
                        ProblemCode.NOT_LOGGED_IN,
                        "Meld u eerst aan, of stuur een geldig token mee.",
                        "Log in first, or send a valid token.")
                : new Problem(ProblemCode.NOT_ALLOWED, reason, Map.of());
    }
}
