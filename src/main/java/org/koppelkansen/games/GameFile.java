package org.koppelkansen.games;

import java.math.BigDecimal;
import java.util.Map;
import org.koppelkansen.share.CostGame;

/// A game with its texts, as a file gives it.
///
/// @param quantities by owner; empty where the file has none
/// @param title what it is about; may be empty
/// @param unit what one unit of cost is; may be empty, which means euros
/// @param source where it was published; may be empty
public record GameFile(CostGame game, Map<String, BigDecimal> quantities, String title, String unit, String source) {
    public GameFile {
        quantities = Map.copyOf(quantities);
    }
}
