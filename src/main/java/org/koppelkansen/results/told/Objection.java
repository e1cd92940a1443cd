package org.koppelkansen.results.told;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Text;
import org.koppelkansen.share.Stability;

/// Whether some group of parties would pay less by itself.
///
/// @param objects empty where not every group could be asked
/// @param group names of those who object most
/// @param excessCents what they pay above their own cost
/// @param why not every group was asked
public record Objection(Optional<Boolean> objects, List<String> group, Optional<Long> excessCents, Optional<Text> why) {
    public Objection {
        group = List.copyOf(group);
    }

    static Objection of(Stability stability) {
        return switch (stability) {
            case Stability.InCore() -> new Objection(Optional.of(false), List.of(), Optional.empty(), Optional.empty());
            case Stability.Objected objected ->
                new Objection(
                        Optional.of(true),
                        objected.group(),
                        Optional.of(objected.excess().cents()),
                        Optional.empty());
            case Stability.Unchecked unchecked ->
                new Objection(Optional.empty(), List.of(), Optional.empty(), Optional.of(unchecked.reason()));
        };
    }
}
