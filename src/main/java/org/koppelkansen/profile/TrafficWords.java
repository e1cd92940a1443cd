package org.koppelkansen.profile;

import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.RouteRank;
import org.koppelkansen.works.StreetClass;

/// What the words of a source mean that tell of the street and its use.
///
/// @param taken one text may name several spaces
public record TrafficWords(
        Words<StreetClass> street,
        Words<PublicSpace> taken,
        Words<RouteRank> cycleRoute,
        Words<RouteRank> busRoute,
        Words<RouteRank> tramRoute) {
    public static final TrafficWords NONE =
            new TrafficWords(Words.none(), Words.none(), Words.none(), Words.none(), Words.none());
}
