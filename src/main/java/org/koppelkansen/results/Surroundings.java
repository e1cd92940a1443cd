package org.koppelkansen.results;

import java.util.List;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Area;

/// What works are held against: the areas of the register and the ambitions for them, in the register's system.
public interface Surroundings {
    List<Area> areas();

    List<Ambition> ambitions();
}
