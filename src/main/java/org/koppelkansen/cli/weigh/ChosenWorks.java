package org.koppelkansen.cli.weigh;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.cli.call.Stop;
import picocli.CommandLine.Option;

/// Which works of the plans are proposed to be done together: those of an opportunity, or any that are named.
public final class ChosenWorks {
    @Option(names = "--opportunity", paramLabel = "ID", order = 20)
    private Optional<String> opportunity = Optional.empty();

    @Option(names = "--works", paramLabel = "ID", split = ",", order = 21)
    private List<String> works = List.of();

    /// Whether any are named.
    public boolean areNamed() {
        return opportunity.isPresent() || !works.isEmpty();
    }

    Optional<String> opportunity() {
        return opportunity;
    }

    /// As they were named.
    List<String> works() {
        return List.copyOf(works);
    }

    /// Refuses a call that names none, or in two ways.
    ///
    /// @throws Stop for such a call
    public void requireOneWay() {
        if (!areNamed()) {
            throw Stop.wrongCall(
                    "Zeg welke voornemens: --opportunity met een koppelkans, of --works met voornemens, zoals"
                            + " --works RIO-101,DW-2043.",
                    "Say which works: --opportunity with an opportunity, or --works with works, such as"
                            + " --works RIO-101,DW-2043.");
        }
        if (opportunity.isPresent() && !works.isEmpty()) {
            throw Stop.wrongCall(
                    "Geef --opportunity of --works, niet beide; met --add en --drop verandert u een koppelkans.",
                    "Give --opportunity or --works, not both; --add and --drop change an opportunity.");
        }
    }
}
