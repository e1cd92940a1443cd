package org.koppelkansen.weigh.hindrance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.RouteRank;
import org.koppelkansen.works.StreetClass;
import org.koppelkansen.works.Traffic;

/// One fact of a work or its street, and the class from 0 to 5 that each of its values has.
sealed interface HindranceFact {
    Text FREE = new Text("de eigen ruimte blijft vrij", "its own space stays free");

    /// What is known of one work.
    ///
    /// @param lengthMetres of its geometry; empty for a point
    /// @param days that it takes, alone or with others
    record Circumstances(Traffic traffic, OptionalDouble lengthMetres, int days) {}

    /// A class, and what was seen.
    record Seen(double hindrance, Text words) {}

    /// The class of what is known; empty where it is unknown.
    Optional<Seen> of(Circumstances known);

    /// What would have to be known.
    Text word();

    record Space(Map<PublicSpace, Double> classes, double otherwise) implements HindranceFact {
        public Space {
            classes = Map.copyOf(classes);
        }

        @Override
        public Optional<Seen> of(Circumstances known) {
            Set<PublicSpace> taken = known.traffic().taken();
            if (taken.isEmpty()) {
                return Optional.empty();
            }
            Seen worst = new Seen(otherwise, FREE);
            boolean met = false;
            for (PublicSpace space : taken) {
                Double hindrance = classes.get(space);
                if (hindrance != null && (!met || hindrance > worst.hindrance())) {
                    worst = new Seen(
                            hindrance,
                            new Text(
                                    "bezet: " + space.word().nl(),
                                    "taken: " + space.word().en()));
                    met = true;
                }
            }
            return Optional.of(worst);
        }

        @Override
        public Text word() {
            return new Text("welke ruimte het werk bezet", "which space the work takes");
        }
    }

    /// @param of spaces whose taking makes the length count
    /// @param free class of a work that takes none of them
    record Length(HindranceSteps steps, Set<PublicSpace> of, double free) implements HindranceFact {
        public Length {
            of = Set.copyOf(of);
        }

        @Override
        public Optional<Seen> of(Circumstances known) {
            Set<PublicSpace> taken = known.traffic().taken();
            if (!taken.isEmpty() && taken.stream().noneMatch(of::contains)) {
                return Optional.of(new Seen(free, FREE));
            }
            if (taken.isEmpty() || known.lengthMetres().isEmpty()) {
                return Optional.empty();
            }
            double metres = known.lengthMetres().getAsDouble();
            return Optional.of(new Seen(
                    steps.at(metres), new Text(Math.round(metres) + " m lang", Math.round(metres) + " m long")));
        }

        @Override
        public Text word() {
            return new Text("over welke lengte", "along which length");
        }
    }

    record Street(Map<StreetClass, Double> classes) implements HindranceFact {
        public Street {
            classes = Map.copyOf(classes);
        }

        @Override
        public Optional<Seen> of(Circumstances known) {
            StreetClass street = known.traffic().street();
            return street == StreetClass.UNKNOWN
                    ? Optional.empty()
                    : Optional.of(new Seen(Objects.requireNonNull(classes.get(street)), street.word()));
        }

        @Override
        public Text word() {
            return new Text("de soort straat", "the class of the street");
        }
    }

    record Vehicles(HindranceSteps steps) implements HindranceFact {
        @Override
        public Optional<Seen> of(Circumstances known) {
            OptionalInt vehicles = known.traffic().vehiclesPerDay();
            if (vehicles.isEmpty()) {
                return Optional.empty();
            }
            int count = vehicles.getAsInt();
            Text words = new Text(
                    String.format(Language.NL.locale(), "%,d motorvoertuigen per dag", count),
                    String.format(Language.EN.locale(), "%,d motor vehicles a day", count));
            return Optional.of(new Seen(steps.at(count), words));
        }

        @Override
        public Text word() {
            return new Text("het verkeer per dag", "the traffic per day");
        }
    }

    /// @param impliedBy spaces whose taking tells that the street belongs to the other network at least
    record Route(Mode mode, Map<RouteRank, Double> classes, Set<PublicSpace> impliedBy) implements HindranceFact {
        public Route {
            classes = Map.copyOf(classes);
            impliedBy = Set.copyOf(impliedBy);
        }

        @Override
        public Optional<Seen> of(Circumstances known) {
            RouteRank told = rank(known.traffic().routes());
            boolean implied = known.traffic().taken().stream().anyMatch(impliedBy::contains);
            RouteRank rank = told == RouteRank.UNKNOWN && implied ? RouteRank.OTHER : told;
            if (rank == RouteRank.UNKNOWN) {
                return Optional.empty();
            }
            Text words = rank == RouteRank.ABSENT
                    ? absent()
                    : new Text(
                            mode.word().nl() + ": " + rank.word().nl(),
                            mode.word().en() + ": " + rank.word().en());
            return Optional.of(new Seen(Objects.requireNonNull(classes.get(rank)), words));
        }

        private Text absent() {
            return switch (mode) {
                case BICYCLE -> new Text("er loopt geen fietsroute", "no cycle route runs here");
                case BUS -> new Text("er rijdt geen bus", "no bus runs here");
                case TRAM -> new Text("er rijdt geen tram", "no tram runs here");
                case CAR, WALKING -> throw new IllegalStateException(mode + " has no routes");
            };
        }

        private RouteRank rank(Traffic.Routes routes) {
            return switch (mode) {
                case BICYCLE -> routes.bicycle();
                case BUS -> routes.bus();
                case TRAM -> routes.tram();
                case CAR, WALKING -> RouteRank.UNKNOWN;
            };
        }

        @Override
        public Text word() {
            return switch (mode) {
                case BICYCLE -> new Text("of er een fietsroute loopt", "whether a cycle route runs here");
                case BUS -> new Text("of er een bus rijdt", "whether a bus runs here");
                case TRAM -> new Text("of er een tram rijdt", "whether a tram runs here");
                case CAR, WALKING -> throw new IllegalStateException(mode + " has no routes");
            };
        }
    }

    record Duration(HindranceSteps steps) implements HindranceFact {
        @Override
        public Optional<Seen> of(Circumstances known) {
            int days = known.days();
            Text words = days == 1 ? new Text("1 dag", "1 day") : new Text(days + " dagen", days + " days");
            return Optional.of(new Seen(steps.at(days), words));
        }

        @Override
        public Text word() {
            return new Text("de duur", "the duration");
        }
    }

    /// All words, each once, parted by commas.
    static Text listed(List<Text> words) {
        List<Text> filled = words.stream().distinct().toList();
        return new Text(
                String.join(", ", filled.stream().map(Text::nl).toList()),
                String.join(", ", filled.stream().map(Text::en).toList()));
    }
}
