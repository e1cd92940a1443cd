package org.koppelkansen.api.ogc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.space.Crs;

/// A coordinate system as OGC API Features names it: an address, which also says the order of the axes.
///
/// @param northFirst whether latitude or northing comes before longitude or easting
record OgcCrs(String address, Crs crs, boolean northFirst) {
    /// Longitude and latitude in WGS84: what holds when nobody asks for another.
    static final OgcCrs CRS84 = new OgcCrs("http://www.opengis.net/def/crs/OGC/1.3/CRS84", Crs.WGS84, false);

    /// The metric systems whose definition in the EPSG register puts the northing first, as far as the systems that
    /// the program chooses by itself go.
    private static final Set<Integer> NORTHING_FIRST = Set.of(2169, 2180, 3006, 3035, 3879);

    static OgcCrs of(Crs crs) {
        return new OgcCrs(
                "http://www.opengis.net/def/crs/EPSG/0/" + crs.epsg(),
                crs,
                crs.isInDegrees() || NORTHING_FIRST.contains(crs.epsg()));
    }

    /// Those in which features can be had from a register kept in `storage`: the one that holds by default first.
    static List<OgcCrs> offered(Crs storage) {
        return List.of(CRS84, of(storage), of(Crs.WGS84), of(new Crs(4258)), of(new Crs(3857)));
    }

    /// The offered one of this address.
    static Optional<OgcCrs> find(String address, Crs storage) {
        return offered(storage).stream()
                .filter(one -> one.address().equals(address))
                .findFirst();
    }

    int decimals() {
        return Systems.decimals(crs);
    }
}
