package org.koppelkansen.town;

import java.util.Map;
import org.koppelkansen.town.streets.Street;

/// How the streets of Koggenwaard are used, in the words that its owners have for it. Invented, as all of it: the tram
/// runs along the Markerwaardlaan, buses along the distributors and the southern part of that avenue.
final class StreetUse {
    private static final Map<String, Street> STREETS =
            Koggenwaard.drawn().streets().streets();

    private StreetUse() {}

    /// The class of a street by the Dutch division of roads; empty for a square, a park or a bridge.
    static String category(String street) {
        Street known = STREETS.get(street);
        if (known == null) {
            return "";
        }
        return switch (known.rank()) {
            case MAIN -> "hoofdweg";
            case DISTRIBUTOR -> "gebiedsontsluitingsweg";
            case STREET, COURT, QUAY -> "erftoegangsweg";
            case DYKE -> "pad";
        };
    }

    /// Motor vehicles per day, where they were counted; 0 where they were not.
    static int vehicles(String street) {
        return switch (street) {
            case "Markerwaardlaan" -> 14_200;
            case "Kompaslaan" -> 7_900;
            case "Lindelaan" -> 6_300;
            case "Noorderweg" -> 5_100;
            case "Zuiderweg" -> 4_600;
            case "Breeuwerstraat" -> 800;
            case "Tasmanstraat" -> 650;
            default -> 0;
        };
    }

    static String bus(String street) {
        return switch (category(street)) {
            case "hoofdweg" -> "overig net";
            case "gebiedsontsluitingsweg" -> "hoofdnet";
            case "" -> "";
            default -> "geen net";
        };
    }

    static String tram(String street) {
        return switch (category(street)) {
            case "hoofdweg" -> "hoofdnet";
            case "" -> "";
            default -> "geen net";
        };
    }

    /// What a trench in this street takes: half of a wide street, all of a narrow one.
    static String trench(String street) {
        Street known = STREETS.get(street);
        if (known == null) {
            return "";
        }
        return switch (known.rank()) {
            case MAIN, DISTRIBUTOR -> "rijbaan halfzijdig, fietspad";
            case STREET, COURT -> "rijbaan geheel, parkeervakken";
            case QUAY, DYKE -> "rijbaan geheel";
        };
    }
}
