package org.koppelkansen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.gather.Delivery;
import org.koppelkansen.gather.DeliveryList;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.space.Crs;

/// What somebody names on the command line, opened: files and addresses as they are, lists of deliveries with all
/// that is on them.
///
/// @param areas files with areas, named by the lists
/// @param ambitions files with ambitions, named by the lists
/// @param asOf the day that counts, where a list says so
record Deliveries(List<Delivery> all, List<String> areas, List<String> ambitions, Optional<LocalDate> asOf) {
    Deliveries {
        all = List.copyOf(all);
        areas = List.copyOf(areas);
        ambitions = List.copyOf(ambitions);
    }

    /// @param profile name or file; the profiles of a list come before it, recognised ones after it
    /// @param crs of geometry that names no system itself
    static Deliveries at(List<String> locations, Optional<String> profile, Optional<Crs> crs) {
        Optional<Profile> meant = profile.map(Profiles::meant);
        List<Delivery> all = new ArrayList<>();
        List<DeliveryList> lists = new ArrayList<>();
        for (String location : locations) {
            if (DeliveryList.canBe(location)) {
                DeliveryList list = DeliveryList.at(Path.of(location));
                lists.add(list);
                all.addAll(list.deliveries(crs));
            } else {
                all.add(Delivery.of(location, meant, crs));
            }
        }
        return new Deliveries(
                all,
                lists.stream().flatMap(list -> list.areas().stream()).toList(),
                lists.stream().flatMap(list -> list.ambitions().stream()).toList(),
                lists.stream().flatMap(list -> list.asOf().stream()).findFirst());
    }
}
