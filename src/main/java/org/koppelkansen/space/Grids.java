package org.koppelkansen.space;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// The national grids and, roughly, the land for which each is meant: `grids.txt`, which names its source.
final class Grids {
    /// Degrees off the coast, some 20 to 30 km, at which a place still belongs to the nearest land.
    private static final double OFFSHORE = 0.3;

    private record Piece(Crs crs, Polygon land) {}

    private static final class Loaded {
        private static final List<Piece> PIECES = read();
    }

    private Grids() {}

    /// The grid of the land at this place or else nearest to it, if any is near.
    static Optional<Crs> at(double longitude, double latitude) {
        Geometry place = Shape.FACTORY.createPoint(new Coordinate(longitude, latitude));
        Optional<Crs> nearest = Optional.empty();
        double least = OFFSHORE;
        for (Piece piece : Loaded.PIECES) {
            double distance = piece.land.distance(place);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(piece.crs);
            }
        }
        return nearest;
    }

    private static List<Piece> read() {
        List<Piece> pieces = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Grids.class.getResourceAsStream("grids.txt")), StandardCharsets.UTF_8))) {
            Crs crs = Crs.WGS84;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> words = List.of(line.split(" "));
                if (words.getFirst().equals("grid")) {
                    crs = new Crs(Integer.parseInt(words.get(1)));
                } else if (words.getFirst().equals("ring")) {
                    pieces.add(new Piece(crs, land(words.subList(1, words.size()))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pieces;
    }

    private static Polygon land(List<String> hundredths) {
        int corners = hundredths.size() / 2;
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            ring[i] = new Coordinate(
                    Integer.parseInt(hundredths.get(2 * i)) / 100.0,
                    Integer.parseInt(hundredths.get(2 * i + 1)) / 100.0);
        }
        ring[corners] = ring[0];
        return Shape.FACTORY.createPolygon(ring);
    }
}
