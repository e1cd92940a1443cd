package org.koppelkansen.weigh;

import java.util.List;

/// How long streets are open, how much of them, and how many people it takes.
///
/// @param streets by name; the works whose street no source names come last, as a street without a name
/// @param squareMetreDays ground that is open times the days that it is, rounded
public record Openness(List<OfStreet> streets, long squareMetreDays, CrewWeeks crew) {
    public Openness {
        streets = List.copyOf(streets);
    }

    /// @param name empty where no source names it
    /// @param days on which there is work
    public record OfStreet(String name, int days) {}

    /// Weeks of one crew, rounded to tenths.
    public record CrewWeeks(double low, double likely, double high) {}

    /// Days of all streets together.
    public int streetDays() {
        return streets.stream().mapToInt(OfStreet::days).sum();
    }
}
