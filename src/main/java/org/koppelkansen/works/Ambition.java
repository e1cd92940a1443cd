package org.koppelkansen.works;

import java.util.Locale;
import java.util.Optional;
import org.koppelkansen.measure.Text;
import org.koppelkansen.space.Shape;

/// A goal for an area that works can serve or thwart.
///
/// @param targetYear the year in which it must be reached, where one is set
public record Ambition(String id, String name, Goal goal, Optional<Integer> targetYear, String owner, Shape shape) {
    public enum Goal {
        GAS_FREE("aardgasvrij", "gas-free"),
        RAIN("wateroverlast", "rain bottleneck"),
        HEAT_STRESS("hittestress", "heat stress"),
        GRID_CONGESTION("netcongestie", "grid congestion"),
        BIODIVERSITY("biodiversiteit", "biodiversity"),
        CIRCULAR("circulair", "circular"),
        TRAFFIC_SAFETY("verkeersveiligheid", "traffic safety"),
        OTHER("overig", "other");

        private final Text word;

        Goal(String nl, String en) {
            this.word = new Text(nl, en);
        }

        public Text word() {
            return word;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
