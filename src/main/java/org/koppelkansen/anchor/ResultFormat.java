package org.koppelkansen.anchor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A format in which a result can be written; the end of the file's name says which.
public enum ResultFormat {
    GEOJSON(".geojson"),
    GEOPACKAGE(".gpkg"),
    CSV(".csv"),
    WORKBOOK(".xlsx");

    private final String ending;

    ResultFormat(String ending) {
        this.ending = ending;
    }

    public static Optional<ResultFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (ResultFormat format : values()) {
            if (name.endsWith(format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    String ending() {
        return ending;
    }
}
