package org.koppelkansen.space;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.ProjCoordinate;

/// Where the coordinates of a data set are expected, to judge those that lie elsewhere.
///
/// Without a region only the area of use of the system can be held against them. That is not enough for degrees:
/// 52.37, 4.90, latitude first, is Amsterdam, but read longitude first it is a legal place, in the sea off Somalia.
///
/// @param region longitude and latitude in WGS84, generous: what is partly outside it lies elsewhere
public record Expected(Optional<Box> region) {
    public static final Expected ANYWHERE = new Expected(Optional.empty());
    /// Degrees around the middle of a data set within which the rest of it is expected, about 110 km.
    private static final double NEAR = 1;

    public static Expected within(Box region) {
        return new Expected(Optional.of(region));
    }

    /// The region that the bulk of a data set suggests: the box around its middle eighty percent, grown by half its
    /// size and at least a degree. Anywhere when there are fewer than five, too few for the odd one to stand out.
    public static Expected around(List<Shape> shapes) {
        Centres centres = Centres.of(shapes);
        if (centres.count() < 5) {
            return ANYWHERE;
        }
        Box bulk =
                new Box(centres.longitude(0.1), centres.latitude(0.1), centres.longitude(0.9), centres.latitude(0.9));
        double margin = Math.max(NEAR, Math.max(bulk.maxX() - bulk.minX(), bulk.maxY() - bulk.minY()) / 2);
        return within(bulk.grow(margin));
    }

    /// Where `raw`, x first in `crs`, lies. A geometry without a single usable coordinate fits: repair will say of it
    /// what must be said.
    public Whereabouts judge(Geometry raw, Crs crs) {
        Envelope around = raw.getEnvelopeInternal();
        double[] ends = {around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY()};
        return around.isNull() || !Arrays.stream(ends).allMatch(Double::isFinite)
                ? new Whereabouts.Fits()
                : judge(new Box(ends[0], ends[1], ends[2], ends[3]), crs);
    }

    /// Where coordinates in `box`, x first in `crs`, lie.
    public Whereabouts judge(Box box, Crs crs) {
        if (fits(box, crs)) {
            return new Whereabouts.Fits();
        }
        if (fits(turned(box), crs)) {
            return new Whereabouts.Swapped();
        }
        Optional<Crs> other = looksLike(box);
        if (other.isPresent()) {
            return new Whereabouts.OtherSystem(other.get(), false);
        }
        return looksLike(turned(box))
                .<Whereabouts>map(crsTurned -> new Whereabouts.OtherSystem(crsTurned, true))
                .orElseGet(Whereabouts.Elsewhere::new);
    }

    /// The first of the usual systems in which these coordinates would lie where they are expected. Without a region
    /// it is a guess: metres that are right for the Dutch grid are right for the British one too, and the Dutch is
    /// tried first.
    public Optional<Crs> looksLike(Box box) {
        return AreaOfUse.USUAL.stream().filter(crs -> fits(box, crs)).findFirst();
    }

    private boolean fits(Box box, Crs crs) {
        boolean inArea = AreaOfUse.of(crs)
                .map(area -> area.contains(box.minX(), box.minY()) && area.contains(box.maxX(), box.maxY()))
                .orElse(true);
        return inArea && (region.isEmpty() || !Reprojection.knows(crs) || inRegion(box, crs, region.get()));
    }

    private static boolean inRegion(Box box, Crs crs, Box region) {
        Reprojection toDegrees = Reprojection.between(crs, Crs.WGS84);
        ProjCoordinate point = new ProjCoordinate();
        return toDegrees.move(box.minX(), box.minY(), point)
                && region.contains(point.x, point.y)
                && toDegrees.move(box.maxX(), box.maxY(), point)
                && region.contains(point.x, point.y);
    }

    private static Box turned(Box box) {
        return new Box(box.minY(), box.minX(), box.maxY(), box.maxX());
    }
}
