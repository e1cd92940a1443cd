package org.koppelkansen.anchor;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.koppelkansen.works.Place;

/// Writes an outcome as a GeoPackage with the layers `relations` and `works` in the metric system of the
/// calculation, and `findings` as a table.
final class GeoPackageResult {
    private GeoPackageResult() {}

    static void write(Outcome outcome, Path target) {
        WholeFile.fill(target, file -> {
            try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
                GeoPackage geoPackage = GeoPackage.begin(database, outcome.basis());
                geoPackage.addLayer(
                        "relations", RelationColumns.ALL, outcome.found().relations(), RelationShape::of);
                geoPackage.addLayer(
                        "works",
                        WorkColumns.ALL,
                        outcome.found().works(),
                        work -> work.place().map(Place::geometry));
                geoPackage.addTable("findings", FindingColumns.ALL, outcome.findings());
                geoPackage.finish();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        });
    }
}
