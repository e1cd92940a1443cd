package org.koppelkansen.settings;

import org.koppelkansen.works.Task;

/// Numbers in a file of rates, each refused where it cannot be meant.
final class Figures {
    private static final double MOST_METRES = 1000;
    private static final int MOST_DAYS = 36_525;

    private Figures() {}

    /// A number from 0 to a thousand million.
    static double amount(YamlNode node) {
        double number = node.number();
        if (!Double.isFinite(number)) {
            throw node.wrong("hier hoort een eindig getal te staan.", "a finite number must stand here.");
        }
        if (number < 0) {
            throw node.wrong("een tarief is nooit negatief.", "a rate is never negative.");
        }
        if (number > Rate.MOST) {
            throw node.wrong(
                    "dit is meer dan 1.000.000.000: controleer de eenheid.",
                    "this is more than 1,000,000,000: check the unit.");
        }
        // Minus zero is zero.
        return number + 0.0;
    }

    /// An amount that is no more than the next.
    static double upTo(YamlNode node, double next, String nextKey) {
        double number = amount(node);
        if (number > next) {
            throw node.wrong(
                    "dit is meer dan ‘" + nextKey + "’: het hoort laag, waarschijnlijk, hoog te zijn.",
                    "this is more than ‘" + nextKey + "’: the order must be low, likely, high.");
        }
        return number;
    }

    /// Metres above 0.
    static double metres(YamlNode node) {
        double metres = node.number();
        if (!(metres > 0 && metres <= MOST_METRES)) {
            throw node.wrong("hier horen meters te staan, meer dan 0.", "metres must stand here, above 0.");
        }
        return metres;
    }

    /// Metres above 0, and no deeper than a work may say that it digs.
    static double depthMetres(YamlNode node) {
        double metres = metres(node);
        if (metres > Task.DEEPEST_METRES) {
            int deepest = (int) Task.DEEPEST_METRES;
            throw node.wrong(
                    "dieper dan " + deepest + " m graaft niemand in een straat: geef de diepte in meters.",
                    "nobody digs deeper than " + deepest + " m in a street: give the depth in metres.");
        }
        return metres;
    }

    /// Whole days, from none to a hundred years.
    static int days(YamlNode node) {
        int days = node.integer();
        if (days < 0 || days > MOST_DAYS) {
            throw node.wrong(
                    "hier horen hele dagen te staan, van 0 tot en met " + MOST_DAYS + ".",
                    "whole days must stand here, from 0 to " + MOST_DAYS + ".");
        }
        return days;
    }

    /// A year, written as a value or as the key of one.
    static int year(YamlNode node, String written) {
        if (!written.matches("(19|20)\\d\\d")) {
            throw node.wrong(
                    "‘" + written + "’ is geen jaar, zoals 2025.", "‘" + written + "’ is not a year, such as 2025.");
        }
        return Integer.parseInt(written);
    }
}
