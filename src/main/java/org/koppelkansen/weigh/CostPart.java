package org.koppelkansen.weigh;

import java.util.Optional;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.WorkId;

/// One line of a cost: what it is for, how much of it, and what it comes to (`algorithms.md` §5).
///
/// @param work whose it is, where it is one work's
/// @param what the surface, the slice of soil, the kind of site, or the move in time
/// @param quantity in `unit`s: square or cubic metres, days, openings, owners
/// @param rate the key of its rate in `docs/rules/rates.yaml`
public record CostPart(
        Kind kind, Optional<WorkId> work, Text what, double quantity, String unit, String rate, Estimate cost) {
    /// What a part is for, in the order in which parts are shown.
    public enum Kind {
        OWN("eigen kosten", "own costs"),
        SURFACE("oppervlak herstellen", "putting back the surface"),
        DIGGING("graven en aanvullen", "digging and filling"),
        SITE("werkterrein", "site"),
        TRAFFIC("verkeersmaatregelen", "traffic measures"),
        NOTICES("meldingen en bewoners", "notices and residents"),
        COORDINATION("afstemming", "coordination"),
        TIMING("verschuiven in de tijd", "moving in time");

        private final Text word;

        Kind(String nl, String en) {
            this.word = new Text(nl, en);
        }

        public Text word() {
            return word;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
