package org.koppelkansen.town;

/// A mistake planted in a delivery, of a kind that real files have.
enum Oddity {
    NONE("", ""),
    DAY_AS_TEXT("datum als tekst in plaats van als Excel-datum", ""),
    IMPOSSIBLE_DAY("datum die niet bestaat", "date-impossible"),
    END_BEFORE_START("einde voor begin", "dates-swapped"),
    FAR_YEAR("jaartal dat geen jaartal is (2099 of 9999)", "date-placeholder"),
    NO_DAYS("geen begin en einde", "dates-missing"),
    TEXT_PERIOD("alleen een periode in woorden", ""),
    NO_GEOMETRY("geen geometrie", "geometry-missing"),
    SWAPPED_AXES("breedte- en lengtegraad verwisseld", "geometry-axes-swapped"),
    UNCLOSED_RING("ring die niet gesloten is", "geometry-ring-closed"),
    SELF_INTERSECTION("vlak dat zichzelf snijdt", "geometry-self-intersecting"),
    REPEATED_POINTS("dubbele punten in de lijn", "geometry-points-repeated"),
    COLLAPSED("vlak zonder oppervlakte", "geometry-collapsed"),
    OTHER_SYSTEM("RD-coördinaten tussen de lengte- en breedtegraden", "geometry-other-crs"),
    OUTSIDE("cijfer te weinig in de coördinaten: ver buiten Nederland", "geometry-elsewhere"),
    UNKNOWN_STATUS("status die niemand kent", "phase-unknown"),
    UNKNOWN_KIND("soort werk die niets zegt", "intervention-unknown"),
    NO_NUMBER("bedrag in woorden", "budget-unreadable"),
    SAME_ROW_TWICE("dezelfde rij nog eens", "duplicate-row"),
    SAME_ID_OTHER_CONTENT("zelfde nummer, andere inhoud", "duplicate-id");

    private final String dutch;
    private final String finding;

    Oddity(String dutch, String finding) {
        this.dutch = dutch;
        this.finding = finding;
    }

    String dutch() {
        return dutch;
    }

    /// The code of the finding that it should raise; empty where it should be read without one.
    String finding() {
        return finding;
    }
}
