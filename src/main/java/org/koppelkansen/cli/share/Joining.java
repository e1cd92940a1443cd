package org.koppelkansen.cli.share;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.opportunities.Parties;
import org.koppelkansen.opportunities.Proposal;
import org.koppelkansen.works.Work;

/// Refuses who cannot be meant by `--joins` with plans.
final class Joining {
    private static final int MOST_TOLD = 5;

    private Joining() {}

    /// @param named by `--joins`
    /// @throws Stop when one of them is the name of an owner
    static void requireNoOwner(List<String> named, List<Work> works) {
        for (String name : named) {
            List<String> ids = works.stream()
                    .filter(work -> isOf(work, name))
                    .map(work -> work.id().value())
                    .sorted()
                    .toList();
            if (!ids.isEmpty()) {
                String some = ids.stream().limit(MOST_TOLD).collect(Collectors.joining(", "))
                        + (ids.size() > MOST_TOLD ? ", …" : "");
                throw Stop.wrongCall(
                        name.strip() + " is een eigenaar: noem bij plannen de voornemens van die eigenaar: " + some
                                + ".",
                        name.strip() + " is an owner: with plans, name the works of that owner: " + some + ".");
            }
        }
    }

    /// @throws Stop when the works are not all of one party that takes no part yet
    static void requireNew(Proposal agreed, List<Work> newcomer) {
        Set<String> parties = newcomer.stream().map(Work::party).collect(Collectors.toSet());
        if (parties.size() > 1) {
            throw Stop.wrongCall(
                    "Deze voornemens zijn van meer dan één eigenaar: laat de een na de ander aansluiten.",
                    "These works are of more than one owner: let them join one after another.");
        }
        agreed.works().stream()
                .filter(work -> parties.contains(work.party()))
                .findFirst()
                .ifPresent(work -> {
                    String name = Parties.of(agreed.works()).of(work);
                    throw Stop.wrongCall(
                            name + " doet al mee: bekijk met `weigh --add` wat een werk erbij verandert.",
                            name + " takes part already: see with `weigh --add` what one more work changes.");
                });
    }

    private static boolean isOf(Work work, String name) {
        String asked = name.strip().toLowerCase(Locale.ROOT);
        return !asked.isEmpty()
                && work.owner().name().strip().toLowerCase(Locale.ROOT).equals(asked);
    }
}
