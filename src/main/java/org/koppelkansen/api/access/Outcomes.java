package org.koppelkansen.api.access;

import java.util.Map;
import java.util.function.Supplier;
import org.koppelkansen.accounts.Account;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Saved;

/// What became of a change, as an answer.
final class Outcomes {
    private Outcomes() {}

    static <T> T done(Saved<T> saved, Supplier<Problem> unknown) {
        return switch (saved) {
            case Saved.Done<T> done -> done.now();
            case Saved.Unknown<T> none -> throw unknown.get();
            case Saved.Forbidden<T> no -> throw new Problem(ProblemCode.NOT_ALLOWED, no.reason(), Map.of());
            case Saved.Refused<T> no -> throw new Problem(ProblemCode.REFUSED, no.reason(), Map.of());
            case Saved.Outrun<T> late -> throw outrun(late.theirs());
        };
    }

    static <T> T done(Saved<T> saved) {
        return done(
                saved,
                () -> new Problem(ProblemCode.NOT_FOUND, "Dit bestaat hier niet.", "There is no such thing here."));
    }

    private static Problem outrun(Object theirs) {
        return new Problem(
                ProblemCode.CHANGED_MEANWHILE,
                new Text(
                        "Iemand anders was u voor. Kijk naar de stand van nu en wijzig die.",
                        "Somebody else was first. Look at how it is now and change that."),
                theirs instanceof Account account
                        ? Map.of(
                                "currentETag",
                                "\"" + account.version() + "\"",
                                "theirs",
                                AccountResource.Shown.of(AccountResource.shown(account)))
                        : Map.of());
    }
}
