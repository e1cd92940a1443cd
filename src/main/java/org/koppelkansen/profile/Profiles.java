package org.koppelkansen.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.Shipped;
import org.koppelkansen.settings.WrongYaml;
import org.koppelkansen.settings.YamlNode;

/// The profiles that come with the program, and those in files of the user's own.
public final class Profiles {
    /// In the order in which they are tried on an unknown source; `generic` recognises nothing and stands last.
    private static final List<String> NAMES =
            List.of("geojson", "wior", "uitvoeringsplan", "paris-chantiers", "generic");

    private Profiles() {}

    public static List<String> names() {
        return NAMES;
    }

    /// The shipped profile of this name.
    ///
    /// @throws WrongYaml when there is none, with the names that there are
    public static Profile named(String name) {
        String text = NAMES.contains(name)
                ? Shipped.text("/profiles/" + name + ".yaml").orElse("")
                : "";
        if (text.isEmpty()) {
            String known = String.join(", ", NAMES);
            throw new WrongYaml(new Text(
                    "Er is geen profiel ‘" + name + "’. Wel: " + known + ", of een eigen bestand (.yaml).",
                    "There is no profile ‘" + name + "’. There are: " + known + ", or a file of your own (.yaml)."));
        }
        return ProfileReader.read("profiles/" + name + ".yaml", text);
    }

    /// The profile in a file.
    ///
    /// @throws WrongYaml when it cannot be read or used
    public static Profile at(Path file) {
        return ProfileReader.read(String.valueOf(file.getFileName()), text(file));
    }

    /// The profile in a text.
    ///
    /// @param file the name to use in errors
    /// @throws WrongYaml when it cannot be used
    public static Profile of(String file, String text) {
        return ProfileReader.read(file, text);
    }

    /// A file where the word looks like one or one is there, else the shipped profile of this name.
    public static Profile meant(String nameOrFile) {
        boolean file = nameOrFile.endsWith(".yaml") || nameOrFile.endsWith(".yml");
        return file || (!NAMES.contains(nameOrFile) && Files.isRegularFile(Path.of(nameOrFile)))
                ? at(Path.of(nameOrFile))
                : named(nameOrFile);
    }

    /// The first shipped profile that is made for a source with these columns.
    public static Optional<Profile> recognising(Iterable<String> columns) {
        return NAMES.stream()
                .map(Profiles::named)
                .filter(profile -> profile.columns().recognises(columns))
                .findFirst();
    }

    /// The top of a YAML file of the user's own.
    ///
    /// @throws WrongYaml when it is not there or no YAML
    public static YamlNode yaml(Path file) {
        return YamlNode.read(String.valueOf(file.getFileName()), text(file));
    }

    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new WrongYaml(new Text(
                    "Het bestand " + file + " is er niet. Controleer de naam.",
                    "The file " + file + " is not there. Check its name."));
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
