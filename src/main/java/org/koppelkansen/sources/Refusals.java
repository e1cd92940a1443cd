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

    static Text damaged(String name) {
        return new Text(
                name + " is beschadigd of afgebroken; kopieer of exporteer het opnieuw.",
                name + " is damaged or cut off; copy or export it again.");
    }

    static Text tooLarge(String name) {
        return new Text(
                name + " pakt uit tot een onwaarschijnlijke omvang en is niet gelezen; lever het uitgepakt aan.",
                name + " unpacks to an unlikely size and was not read; deliver it unpacked.");
    }

    static Text password(String name) {
        return new Text(
                name + " is met een wachtwoord beveiligd; sla het op zonder wachtwoord.",
                name + " is protected by a password; save it without one.");
    }

    static Text oldExcel(String name) {
        return new Text(
                name + " is een oud Excel-bestand (.xls); open het in Excel en sla het op als .xlsx.",
                name + " is an old Excel file (.xls); open it in Excel and save it as .xlsx.");
    }

    static Text noLayer(String name, String wanted, String there) {
        return new Text(
                name + " heeft geen laag of blad ‘" + wanted + "’; kies uit: " + there + ".",
                name + " has no layer or sheet “" + wanted + "”; choose from: " + there + ".");
    }

    static Text plainDatabase(String name) {
        return new Text(
                name + " is een SQLite-database maar geen GeoPackage; exporteer de laag als GeoPackage.",
                name + " is a SQLite database but no GeoPackage; export the layer as GeoPackage.");
    }

    static Text notXml(String name, int line) {
        return new Text(
                name + " is geen geldige XML (regel " + line + "); exporteer het bestand opnieuw.",
                name + " is no valid XML (line " + line + "); export the file again.");
    }

    static Text exception(String name, String said) {
        return new Text(
                name + " gaf een foutmelding van de kaartdienst: ‘" + said + "’; controleer het adres.",
                name + " gave an error of the map server: “" + said + "”; check the address.");
    }

    static Text noAnswer(String place, String said) {
        return new Text(
                place + " geeft geen bruikbaar antwoord (" + said + "); probeer het later opnieuw.",
                place + " gives no usable answer (" + said + "); try again later.");
    }

    static Text notWelcome(String place, int status) {
        return new Text(
                place + " weigert toegang (HTTP " + status + "); vraag de beheerder om toegang of een sleutel.",
                place + " refuses access (HTTP " + status + "); ask its keeper for access or a key.");
    }

    static Text broken(String name, IOException cause) {
        return new Text(
                name + " kon niet worden gelezen (" + cause.getMessage() + "); probeer het opnieuw.",
                name + " could not be read (" + cause.getMessage() + "); try again.");
    }
}
