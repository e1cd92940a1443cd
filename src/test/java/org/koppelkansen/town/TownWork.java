package org.koppelkansen.town;

import java.time.LocalDate;
import org.locationtech.jts.geom.Geometry;

/// A planned work of the demo town as its owner knows it, before it is delivered with or without a mistake.
///
/// @param budgetEuros invented: length or area times a rate, with a seeded spread
record TownWork(String id, What what, Site site, When when, long budgetEuros, Oddity oddity) {
    /// @param kind the owner's own word for the kind of work
    record What(String kind, String title, String project) {}

    /// @param place the street as the owner writes it, with its stretch
    /// @param geometry in RD metres
    record Site(String street, String place, Geometry geometry) {}

    /// @param phase the word of the demo programme: idee, gepland, voorbereid, uitvoering, gereed or vervallen
    record When(LocalDate start, LocalDate end, String phase) {}
}
