package org.koppelkansen.register;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Area;

/// The areas of the city, and the ambitions for parts of it. Everybody may know them. All in the register's system.
public interface Areas {
    /// From the largest level to the smallest, by code.
    List<Area> all();

    /// The first of this code, by level.
    Optional<Area> find(String code);

    /// Puts these areas in the place of all of their level, and says anew in which areas works lie.
    ///
    /// @param areas all of that level, each under a code of its own
    Saved<List<Area>> replace(Area.Level level, List<Area> areas, Change change);

    /// By id.
    List<Ambition> ambitions();

    /// Puts these ambitions in the place of all that there are.
    ///
    /// @param ambitions each under an id of its own
    Saved<List<Ambition>> replaceAmbitions(List<Ambition> ambitions, Change change);
}
