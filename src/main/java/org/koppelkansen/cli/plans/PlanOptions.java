package org.koppelkansen.cli.plans;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Discipline;
import picocli.CommandLine.Option;

/// How plans are to be read and related, whichever they are: a mixin of every command on plans.
public final class PlanOptions {
    @Option(names = "--as-of", paramLabel = "DATE", order = 2)
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--reach", paramLabel = "M", order = 3)
    private Optional<Double> reachMetres = Optional.empty();

    @Option(names = "--gap", paramLabel = "DAYS", order = 4)
    private Optional<Integer> gapDays = Optional.empty();

    @Option(names = "--area", paramLabel = "FILE", order = 5)
    private Optional<Path> areas = Optional.empty();

    @Option(names = "--ambitions", paramLabel = "FILE", order = 6)
    private Optional<Path> ambitions = Optional.empty();

    @Option(names = "--owner", paramLabel = "NAME", split = ",", order = 7)
    private List<String> owners = List.of();

    @Option(names = "--without", paramLabel = "DISCIPLINE", split = ",", order = 8)
    private List<Discipline> without = List.of();

    @Option(names = "--crs", paramLabel = "EPSG", order = 9)
    private Optional<Crs> crs = Optional.empty();

    @Option(names = "--rules", paramLabel = "FILE", order = 10)
    private Optional<Path> rules = Optional.empty();

    @Option(names = "--rates", paramLabel = "FILE", order = 11)
    private Optional<Path> rates = Optional.empty();

    /// The day that counts, where one is asked for.
    Optional<LocalDate> asOf() {
        return asOf;
    }

    /// Largest distance at which two works meet, instead of that of the rules.
    Optional<Double> reachMetres() {
        return reachMetres;
    }

    /// Longest time between two windows that still relate, instead of that of the rules.
    Optional<Integer> gapDays() {
        return gapDays;
    }

    Optional<Path> areas() {
        return areas;
    }

    Optional<Path> ambitions() {
        return ambitions;
    }

    /// Names of those whose relations are wanted; everybody's when empty.
    List<String> owners() {
        return List.copyOf(owners);
    }

    /// Disciplines that take no part.
    List<Discipline> without() {
        return List.copyOf(without);
    }

    /// Of geometry that names no system itself.
    Optional<Crs> crs() {
        return crs;
    }

    /// Rules instead of the shipped ones.
    Optional<Path> rules() {
        return rules;
    }

    /// Rates over the shipped ones.
    public Optional<Path> rates() {
        return rates;
    }
}
