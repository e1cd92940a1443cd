package org.koppelkansen.cli.plans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.koppelkansen.anchor.Outcome;
import org.koppelkansen.anchor.ResultFormat;
import org.koppelkansen.anchor.WriteFindings;
import org.koppelkansen.anchor.WriteOutcome;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.gather.DeliveryList;
import org.koppelkansen.measure.Language;

/// The files that a call asks to be written; looked at before the work starts, so that a wrong name costs no time.
public record Targets(Optional<Path> out, Optional<Path> findings) {
    /// The targets of a call that reads `files` with `options`.
    ///
    /// @throws Stop when a name says no format, or is that of the other target or of a file that is read
    public static Targets of(Optional<Path> out, Optional<Path> findings, PlanFiles files, PlanOptions options) {
        Targets targets = new Targets(out, findings);
        out.ifPresent(Targets::requireFormat);
        findings.ifPresent(Targets::requireFindingsFormat);
        List<Path> inputs = inputs(files, options);
        targets.all().forEach(target -> requireOther(target, inputs));
        targets.requireDistinct();
        return targets;
    }

    /// All files that such a call reads.
    public static List<Path> inputs(PlanFiles files, PlanOptions options) {
        List<Path> inputs = new ArrayList<>(files(files.locations()));
        options.areas().ifPresent(inputs::add);
        options.ambitions().ifPresent(inputs::add);
        options.rules().ifPresent(inputs::add);
        options.rates().ifPresent(inputs::add);
        return inputs;
    }

    private void requireDistinct() {
        List<Path> names = all().stream()
                .map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .toList();
        if (names.size() < all().size()) {
            throw Stop.wrongCall(
                    "De uitkomst en de bevindingen kunnen niet naar hetzelfde bestand: kies twee namen.",
                    "Result and findings cannot go to the same file: choose two names.");
        }
    }

    /// Every file that will be there afterwards.
    List<Path> all() {
        List<Path> all = new ArrayList<>();
        out.ifPresent(path -> all.addAll(WriteOutcome.files(path)));
        findings.ifPresent(all::add);
        return all;
    }

    /// Writes what is asked for.
    public void write(Outcome outcome, Language language) {
        out.ifPresent(path -> WriteOutcome.write(outcome, path, language));
        findings.ifPresent(path -> WriteFindings.write(outcome.findings(), path));
    }

    /// Says what was written, after an empty line; empty when nothing was.
    public Optional<String> sentence(Speech speech) {
        String names = all().stream().map(Path::toString).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(System.lineSeparator() + speech.say("Geschreven: ", "Written: ") + names);
    }

    /// Those that are files, not addresses, with the files that a list of deliveries names.
    public static List<Path> files(List<String> locations) {
        List<String> named = new ArrayList<>(locations);
        for (String location : locations) {
            if (DeliveryList.canBe(location)) {
                DeliveryList list = DeliveryList.at(Path.of(location));
                list.sources().forEach(item -> named.add(item.location()));
                list.areas().ifPresent(named::add);
                list.ambitions().ifPresent(named::add);
            }
        }
        return named.stream()
                .filter(location -> !location.contains("://"))
                .map(Path::of)
                .toList();
    }

    /// Refuses a name from which no format for findings speaks.
    public static void requireFindingsFormat(Path file) {
        if (!WriteFindings.canBe(file)) {
            throw Stop.wrongCall(
                    "Bevindingen gaan naar een bestand op .csv of .geojson, niet naar " + file + ".",
                    "Findings go to a file that ends in .csv or .geojson, not to " + file + ".");
        }
    }

    /// A result never takes the place of something that was read.
    public static void requireOther(Path target, List<Path> inputs) {
        for (Path input : inputs) {
            if (isSame(target, input)) {
                throw Stop.wrongCall(
                        target + " is een van de bestanden die gelezen worden: kies een andere naam.",
                        target + " is one of the files that are read: choose another name.");
            }
        }
    }

    private static void requireFormat(Path file) {
        if (ResultFormat.of(file).isEmpty()) {
            throw Stop.wrongCall(
                    "De uitkomst gaat naar een bestand op .geojson, .gpkg, .csv of .xlsx, niet naar " + file + ".",
                    "The result goes to a file that ends in .geojson, .gpkg, .csv or .xlsx, not to " + file + ".");
        }
    }

    private static boolean isSame(Path target, Path input) {
        try {
            return Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input);
        } catch (IOException e) {
            return target.toAbsolutePath()
                    .normalize()
                    .equals(input.toAbsolutePath().normalize());
        }
    }
}
