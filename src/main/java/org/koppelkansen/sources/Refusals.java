package org.koppelkansen.sources;

import java.io.IOException;
import org.koppelkansen.measure.Text;

/// The sentences with which a source is refused: what it is, and what to do.
final class Refusals {
    private Refusals() {}

    static Text notThere(String place) {
        return new Text(
                place + " bestaat niet; controleer de naam en de map.",
                place + " does not exist; check the name and the folder.");
    }

    static Text folder(String place) {
        return new Text(
                place + " is een map; noem het bestand dat erin staat.", place + " is a folder; name the file in it.");
    }

    static Text notAllowed(String place) {
        return new Text(
                place + " mag niet worden gelezen; geef leesrecht op het bestand.",
                place + " may not be read; give permission to read the file.");
    }

    static Text notATable(String name, String nl, String en) {
        return new Text(
                name + " is " + nl + "; lever een Excel-, CSV-, GeoJSON-, GeoPackage-, Shapefile- of GML-bestand aan.",
                name + " is " + en + "; deliver an Excel, CSV, GeoJSON, GeoPackage, Shapefile or GML file.");
    }

    static Text noTable(String name) {
        return notATable(name, "geen tabel met kolommen", "no table with columns");
    }

    static Text notJson(String name, String line) {
        return new Text(
                name + " is geen geldige JSON (regel " + line + "); exporteer het bestand opnieuw.",
                name + " is no valid JSON (line " + line + "); export the file again.");
    }

    static Text broken(String name, IOException cause) {
        return new Text(
                name + " kon niet worden gelezen (" + cause.getMessage() + "); probeer het opnieuw.",
                name + " could not be read (" + cause.getMessage() + "); try again.");
    }
}
