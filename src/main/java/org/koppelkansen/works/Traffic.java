package org.koppelkansen.works;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/// What a source tells of the street at a work, of who uses it, and of what the work takes from them.
///
/// @param vehiclesPerDay motor vehicles in both directions, 0 or more
/// @param taken all that the work takes of the street, in the order of the enum; what is not in it stays free. Empty
///     where nothing is known of it
public record Traffic(StreetClass street, OptionalInt vehiclesPerDay, Set<PublicSpace> taken, Routes routes) {
    /// Nothing is known.
    public static final Traffic UNKNOWN =
            new Traffic(StreetClass.UNKNOWN, OptionalInt.empty(), Set.of(), Routes.UNKNOWN);

    /// Which networks the street belongs to.
    public record Routes(RouteRank bicycle, RouteRank bus, RouteRank tram) {
        public static final Routes UNKNOWN = new Routes(RouteRank.UNKNOWN, RouteRank.UNKNOWN, RouteRank.UNKNOWN);
    }

    public Traffic {
        if (vehiclesPerDay.isPresent() && vehiclesPerDay.getAsInt() < 0) {
            throw new IllegalArgumentException("vehicles are 0 or more, not " + vehiclesPerDay.getAsInt());
        }
        taken = inOrder(taken);
    }

    private static Set<PublicSpace> inOrder(Collection<PublicSpace> spaces) {
        EnumSet<PublicSpace> all = EnumSet.noneOf(PublicSpace.class);
        all.addAll(spaces);
        if (all.size() > 1) {
            all.remove(PublicSpace.NOTHING);
        }
        return Collections.unmodifiableSet(all);
    }
}
