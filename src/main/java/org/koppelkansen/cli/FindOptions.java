package org.koppelkansen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Discipline;
import picocli.CommandLine.Option;

/// What can be asked of finding, whatever the plans.
final class FindOptions {
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

    @Option(names = "--out", paramLabel = "FILE", order = 11)
    private Optional<Path> out = Optional.empty();

    @Option(names = "--findings", paramLabel = "FILE", order = 12)
    private Optional<Path> findings = Optional.empty();

    @Option(names = "--json", order = 13)
    private boolean json;

    Optional<LocalDate> asOf() {
        return asOf;
    }

    Optional<Double> reachMetres() {
        return reachMetres;
    }

    Optional<Integer> gapDays() {
        return gapDays;
    }

    Optional<Path> areas() {
        return areas;
    }

    Optional<Path> ambitions() {
        return ambitions;
    }

    List<String> owners() {
        return List.copyOf(owners);
    }

    List<Discipline> without() {
        return List.copyOf(without);
    }

    Optional<Crs> crs() {
        return crs;
    }

    Optional<Path> rules() {
        return rules;
    }

    Optional<Path> out() {
        return out;
    }

    Optional<Path> findings() {
        return findings;
    }

    boolean json() {
        return json;
    }
}
