package org.koppelkansen.cli.plans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.settings.YamlNode;

/// The file of rates that somebody names, over the shipped one.
public final class OwnRates {
    private OwnRates() {}

    /// The rates that hold in a call.
    ///
    /// @throws Stop when the file cannot be read
    /// @throws org.koppelkansen.settings.WrongYaml when it holds what cannot be meant
    public static Rates over(Optional<Path> file) {
        return file.map(OwnRates::at).orElseGet(Rates::shipped);
    }

    /// By price level, as in the file: what its owner multiplies amounts of that year by, in the order of the file.
    ///
    /// @throws Stop when the file cannot be read
    public static Map<String, Double> indices(Optional<Path> file) {
        Map<String, Double> indices = new LinkedHashMap<>();
        file.flatMap(path -> read(path).at("indices"))
                .ifPresent(section -> section.entries().forEach((year, factor) -> indices.put(year, factor.number())));
        return indices;
    }

    private static Rates at(Path file) {
        return Rates.over(read(file));
    }

    private static YamlNode read(Path file) {
        try {
            return YamlNode.read(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw Stop.wrongCall(
                    "De tarieven in " + file + " zijn niet te lezen: geef met --rates een bestand dat er is.",
                    "The rates in " + file + " cannot be read: give a file that is there with --rates.");
        }
    }
}
