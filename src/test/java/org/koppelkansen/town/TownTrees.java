package org.koppelkansen.town;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.koppelkansen.town.streets.Sheet;
import org.koppelkansen.town.streets.Street;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;

/// The trees of the map: rows along the wider streets, scattered in the park.
record TownTrees(Koggenwaard town, long seed) {
    private static final double APART = 15;

    List<Coordinate> all() {
        List<Coordinate> trees = new ArrayList<>();
        Geometry open = crossings();
        for (Street street : town.streets().streets().values()) {
            double off = street.rank().widthMetres() * 0.36 - 1.4;
            switch (street.rank()) {
                case MAIN, DISTRIBUTOR, QUAY -> rows(street, off, open, trees);
                case STREET, COURT, DYKE -> {}
            }
        }
        park(trees);
        return trees;
    }

    private void rows(Street street, double off, Geometry open, List<Coordinate> trees) {
        for (int part = 0; part < street.axis().getNumGeometries(); part++) {
            LengthIndexedLine along = new LengthIndexedLine(street.axis().getGeometryN(part));
            for (double at = 12; at < along.getEndIndex() - 8; at += APART) {
                for (double side : new double[] {off, -off}) {
                    Coordinate tree = along.extractPoint(at, side);
                    if (!open.contains(Sheet.SHAPES.createPoint(tree)) && near(street, tree)) {
                        trees.add(tree);
                    }
                }
            }
        }
    }

    private boolean near(Street street, Coordinate tree) {
        return town.streets().streets().values().stream()
                .filter(other -> !other.equals(street))
                .noneMatch(other -> other.axis().distance(Sheet.SHAPES.createPoint(tree))
                        < other.rank().widthMetres() * 0.4);
    }

    private Geometry crossings() {
        return town.water().buffer(3);
    }

    private void park(List<Coordinate> trees) {
        SplittableRandom dice = new SplittableRandom(seed);
        Geometry lawn = town.sheet()
                .area(Koggenwaard.KOGGEPARK)
                .buffer(-6)
                .difference(town.sheet().area(Koggenwaard.POND).buffer(10));
        Envelope box = lawn.getEnvelopeInternal();
        for (int i = 0; i < 230; i++) {
            Coordinate tree = new Coordinate(
                    box.getMinX() + dice.nextDouble() * box.getWidth(),
                    box.getMinY() + dice.nextDouble() * box.getHeight());
            if (lawn.contains(Sheet.SHAPES.createPoint(tree))) {
                trees.add(tree);
            }
        }
    }
}
