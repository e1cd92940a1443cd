package org.koppelkansen.cli.plans;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.anchor.Outcome;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.Work;

/// The plans of all owners as one register, with what they are measured against.
///
/// @param asOf the day that counts: the one asked for, else that of a list of deliveries, else today
public record Plans(
        List<Work> works,
        List<Finding> findings,
        List<Outcome.Delivered> sources,
        Crs crs,
        List<Area> areas,
        List<Ambition> ambitions,
        LocalDate asOf) {
    public Plans {
        works = List.copyOf(works);
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
        areas = List.copyOf(areas);
        ambitions = List.copyOf(ambitions);
    }

    /// Reads what somebody asks for.
    @FunctionalInterface
    public interface Reading {
        /// @param widths of the ground that each discipline opens
        Plans of(Question question, WorkingWidths widths, Progress progress);
    }

    /// @param locations files, addresses or lists of deliveries
    /// @param profile name or file; recognised from the source when empty
    /// @param crs of geometry that names no system itself
    /// @param asOf the day that counts, where one is asked for
    public record Question(
            List<String> locations,
            Optional<String> profile,
            Optional<Crs> crs,
            Optional<Path> areas,
            Optional<Path> ambitions,
            Optional<LocalDate> asOf,
            LocalDate today) {
        public Question {
            locations = List.copyOf(locations);
        }
    }
}
