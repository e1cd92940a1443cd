package org.koppelkansen.town;

import java.util.Locale;

/// The words in which each owner says how far a work is and what it costs.
final class Words {
    private Words() {}

    static String gridStatus(String phase) {
        return switch (phase) {
            case "idee" -> "Verkenning";
            case "gepland" -> "Geprogrammeerd";
            case "voorbereid" -> "Engineering";
            case "uitvoering" -> "In uitvoering";
            default -> throw new IllegalArgumentException(phase);
        };
    }

    static String waterStatus(String phase) {
        return switch (phase) {
            case "idee" -> "kandidaat";
            case "gepland" -> "opgenomen in programma";
            case "voorbereid" -> "ontwerp gereed";
            case "uitvoering" -> "werk onderhanden";
            default -> throw new IllegalArgumentException(phase);
        };
    }

    static String sewerStatus(String phase) {
        return switch (phase) {
            case "idee" -> "ONDERZOEK";
            case "gepland" -> "PLAN";
            case "voorbereid" -> "BESTEK";
            case "uitvoering" -> "UITVOERING";
            default -> throw new IllegalArgumentException(phase);
        };
    }

    static String feedStatus(String phase) {
        return switch (phase) {
            case "idee" -> "Initiatief";
            case "gepland" -> "Gepland";
            case "voorbereid" -> "Voorbereiding";
            case "uitvoering" -> "Uitvoering";
            default -> throw new IllegalArgumentException(phase);
        };
    }

    static String heatStage(String phase) {
        return switch (phase) {
            case "idee" -> "verkenning";
            case "gepland" -> "vastgesteld";
            case "voorbereid" -> "definitief ontwerp";
            default -> throw new IllegalArgumentException(phase);
        };
    }

    static String fibreStatus(String phase) {
        return switch (phase) {
            case "idee" -> "Prospect";
            case "gepland" -> "Gepland";
            case "voorbereid" -> "Engineering";
            case "uitvoering" -> "Bouw";
            default -> throw new IllegalArgumentException(phase);
        };
    }

    /// `1.234.000,00`
    static String dutchEuros(long euros) {
        return String.format(Locale.ROOT, "%,d", euros).replace(',', '.') + ",00";
    }
}
