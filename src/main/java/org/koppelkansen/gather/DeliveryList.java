package org.koppelkansen.gather;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.settings.YamlNode;
import org.koppelkansen.space.Crs;

/// A file that names what a whole town delivered: the owners' files with their profiles, the areas and the
/// ambitions. Files are named from the folder of the list.
///
/// @param asOf day that the town is looked at, where the list says one
public record DeliveryList(
        List<Item> sources, Optional<String> areas, Optional<String> ambitions, Optional<LocalDate> asOf) {
    /// @param location path or address of the source
    /// @param profile to read it by; recognised from the source when empty
    /// @param own file of that profile, where it is not one that comes with the program
    public record Item(String location, Optional<Profile> profile, Optional<Path> own) {}

    public DeliveryList {
        sources = List.copyOf(sources);
    }

    /// Whether a location is a list like this, by its name.
    public static boolean canBe(String location) {
        return location.endsWith(".yaml") || location.endsWith(".yml");
    }

    /// @throws org.koppelkansen.settings.WrongYaml when the list cannot be read or used
    public static DeliveryList at(Path file) {
        YamlNode yaml = Profiles.yaml(file).only("about", "asOf", "sources", "areas", "ambitions");
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        List<Item> items = new ArrayList<>();
        for (YamlNode node : yaml.need("sources").items()) {
            node.only("file", "profile");
            Optional<String> name = node.at("profile").map(YamlNode::text);
            Optional<Path> own = name.map(folder::resolve).filter(Files::isRegularFile);
            Optional<Profile> profile = own.map(Profiles::at).or(() -> name.map(Profiles::meant));
            items.add(new Item(location(folder, node.need("file")), profile, own));
        }
        if (items.isEmpty()) {
            throw yaml.need("sources").wrong("noem minstens één bestand.", "name at least one file.");
        }
        return new DeliveryList(
                items,
                yaml.at("areas").map(node -> location(folder, node)),
                yaml.at("ambitions").map(node -> location(folder, node)),
                yaml.at("asOf")
                        .map(node ->
                                node.parsed(LocalDate::parse, "een dag als 2026-11-02", "a day such as 2026-11-02")));
    }

    /// Everything on the list, opened.
    ///
    /// @param crs of geometry that names no system itself, over that of the profiles
    public List<Delivery> deliveries(Optional<Crs> crs) {
        return sources.stream()
                .map(item -> Delivery.of(item.location(), item.profile(), crs))
                .toList();
    }

    private static String location(Path folder, YamlNode node) {
        String text = node.text();
        if (text.startsWith("http://") || text.startsWith("https://")) {
            return text;
        }
        Path file = folder.resolve(text);
        if (!Files.exists(file)) {
            throw node.wrong("het bestand " + file + " is er niet.", "the file " + file + " is not there.");
        }
        return file.toString();
    }
}
