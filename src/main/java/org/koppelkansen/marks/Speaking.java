package org.koppelkansen.marks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.works.OwnerId;

/// Who may say something of an opportunity that it sees wholly, for which organisation, and who may take it back.
public final class Speaking {
    private Speaking() {}

    /// For whom somebody speaks: an organisation of its own that takes part; else one in which it may speak of
    /// others' opportunities. Empty where it may not say anything.
    ///
    /// @param parties that own or delivered its works
    /// @param areas in which they lie
    public static Optional<OwnerId> organisation(Viewer viewer, Collection<OwnerId> parties, Collection<String> areas) {
        return organisations(viewer)
                .filter(parties::contains)
                .filter(having(viewer, Right.COMMENT, areas))
                .findFirst()
                .or(() -> organisations(viewer)
                        .filter(having(viewer, Right.COORDINATE, areas))
                        .findFirst());
    }

    /// Whether somebody may take a comment back.
    ///
    /// @param account that wrote it
    /// @param organisation for which it was written
    /// @param areas in which the opportunity's works lie
    public static boolean mayWithdraw(Viewer viewer, String account, OwnerId organisation, Collection<String> areas) {
        boolean own = !account.isEmpty() && account.equals(viewer.account()) && Keeping.may(viewer);
        return own || viewer.may(Right.MODERATE, List.of(organisation), areas);
    }

    private static Stream<OwnerId> organisations(Viewer viewer) {
        return viewer.grants().stream()
                .map(Grant::organisation)
                .filter(organisation -> !organisation.equals(Grant.REGISTER))
                .distinct();
    }

    private static Predicate<OwnerId> having(Viewer viewer, Right right, Collection<String> areas) {
        return organisation -> viewer.may(right, List.of(organisation), areas);
    }
}
