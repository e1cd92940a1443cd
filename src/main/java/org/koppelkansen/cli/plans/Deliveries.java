package org.koppelkansen.cli.plans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.koppelkansen.cli.call.Stop;
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
public record Deliveries(List<Delivery> all, List<String> areas, List<String> ambitions, Optional<LocalDate> asOf) {
    public Deliveries {
        all = List.copyOf(all);
        areas = List.copyOf(areas);
        ambitions = List.copyOf(ambitions);
    }

    /// Opens what is named, in that order.
    ///
    /// @param profile name or file; the profiles of a list come before it, recognised ones after it
    /// @param crs of geometry that names no system itself
    /// @throws Stop when one is named twice
    public static Deliveries at(List<String> locations, Optional<String> profile, Optional<Crs> crs) {
        Optional<Profile> meant = profile.map(Profiles::meant);
        List<Delivery> all = new ArrayList<>();
        List<String> named = new ArrayList<>();
        List<DeliveryList> lists = new ArrayList<>();
        for (String location : locations) {
            if (DeliveryList.canBe(location)) {
                DeliveryList list = DeliveryList.at(Path.of(location));
                lists.add(list);
                all.addAll(list.deliveries(crs));
                list.sources().forEach(item -> named.add(item.location()));
            } else {
                all.add(Delivery.of(location, meant, crs));
                named.add(location);
            }
        }
        return new Deliveries(
                new NamesApart(named, all).all(),
                lists.stream().flatMap(list -> list.areas().stream()).toList(),
                lists.stream().flatMap(list -> list.ambitions().stream()).toList(),
                lists.stream().flatMap(list -> list.asOf().stream()).findFirst());
    }

    /// Gives every delivery of one call a name of its own, so that what is said of one file never mixes with what is
    /// said of another: files of one name are told apart by their folders, in whatever order they are named.
    private static final class NamesApart {
        private final List<String> locations;
        private final List<Delivery> deliveries;

        /// @param locations of the deliveries, in the same order
        NamesApart(List<String> locations, List<Delivery> deliveries) {
            this.locations = locations;
            this.deliveries = deliveries;
        }

        /// The deliveries in their order.
        List<Delivery> all() {
            requireEachOnce();
            List<Delivery> apart = new ArrayList<>();
            for (int i = 0; i < deliveries.size(); i++) {
                Delivery delivery = deliveries.get(i);
                Set<String> alike = alike(delivery.source().name());
                apart.add(alike.size() < 2 ? delivery : delivery.named(name(locations.get(i), alike)));
            }
            return apart;
        }

        private void requireEachOnce() {
            Set<String> met = new HashSet<>();
            for (String location : locations) {
                if (!met.add(real(location))) {
                    throw Stop.wrongCall(
                            location + " staat er twee keer: noem elk bestand één keer.",
                            location + " is there twice: name every file once.");
                }
            }
        }

        /// Where the deliveries of this name really are.
        private Set<String> alike(String name) {
            Set<String> alike = new TreeSet<>();
            for (int i = 0; i < deliveries.size(); i++) {
                if (deliveries.get(i).source().name().equals(name)) {
                    alike.add(real(locations.get(i)));
                }
            }
            return alike;
        }

        /// The shortest end of the location that none of the others has.
        private static String name(String location, Set<String> alike) {
            String real = real(location);
            int from = real.lastIndexOf('/');
            while (from > 0) {
                from = real.lastIndexOf('/', from - 1);
                String end = real.substring(from + 1);
                if (alike.stream().filter(other -> other.endsWith("/" + end)).count() < 2) {
                    return end;
                }
            }
            return real;
        }

        private static String real(String location) {
            if (location.contains("://")) {
                return location;
            }
            Path file = Path.of(location);
            try {
                return Files.exists(file) ? file.toRealPath().toString().replace('\\', '/') : location;
            } catch (IOException e) {
                return location;
            }
        }
    }
}
