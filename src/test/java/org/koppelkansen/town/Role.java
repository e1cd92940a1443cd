package org.koppelkansen.town;

/// The owners of the demo town, by what they are responsible for; all names are invented.
enum Role {
    GRID("Stroomkade Netbeheer", "netbeheerder-planning-2026.xlsx"),
    WATER("Waterbedrijf De Waard", "drinkwater-sanering.gpkg"),
    SEWER("Gemeente Koggenwaard (riolering)", "riolering-meerjarenplan.zip"),
    HEAT("Warmte Koggenwaard", "warmtenet-fasering.geojson"),
    TELECOM("GlasNet Polder", "glasvezel-planning.csv"),
    ROADS("Gemeente Koggenwaard (wegen)", "wior-wegen.geojson"),
    BRIDGES("Gemeente Koggenwaard (bruggen en kades)", "uitvoeringsplan-kunstwerken.geojson"),
    GREENERY("Gemeente Koggenwaard (groen)", "groen-werken.csv");

    private final String owner;
    private final String file;

    Role(String owner, String file) {
        this.owner = owner;
        this.file = file;
    }

    String owner() {
        return owner;
    }

    String file() {
        return file;
    }
}
