package org.koppelkansen.town;

/// A mistake planted in a delivery, of a kind that real files have.
enum Oddity {
    NONE(""),
    DAY_AS_TEXT("datum als tekst in plaats van als Excel-datum"),
    IMPOSSIBLE_DAY("datum die niet bestaat"),
    END_BEFORE_START("einde voor begin"),
    FAR_YEAR("jaartal dat geen jaartal is (2099 of 9999)"),
    NO_DAYS("geen begin en einde"),
    TEXT_PERIOD("alleen een periode in woorden"),
    NO_GEOMETRY("geen geometrie"),
    SWAPPED_AXES("breedte- en lengtegraad verwisseld"),
    UNCLOSED_RING("ring die niet gesloten is"),
    SELF_INTERSECTION("vlak dat zichzelf snijdt"),
    REPEATED_POINTS("dubbele punten in de lijn"),
    COLLAPSED("vlak zonder oppervlakte"),
    OTHER_SYSTEM("RD-coördinaten tussen de lengte- en breedtegraden"),
    OUTSIDE("cijfer te weinig in de coördinaten: ver buiten Nederland"),
    UNKNOWN_STATUS("status die niemand kent"),
    UNKNOWN_KIND("soort werk die niets zegt"),
    NO_NUMBER("bedrag in woorden"),
    SAME_ROW_TWICE("dezelfde rij nog eens"),
    SAME_ID_OTHER_CONTENT("zelfde nummer, andere inhoud");

    private final String dutch;

    Oddity(String dutch) {
        this.dutch = dutch;
    }

    String dutch() {
        return dutch;
    }
}
