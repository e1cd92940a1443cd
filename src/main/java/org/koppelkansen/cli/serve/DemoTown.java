package org.koppelkansen.cli.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.Parts;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.plans.GatherPlans;
import org.koppelkansen.cli.plans.Plans;
import org.koppelkansen.gather.DeliveryList;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Work;

/// Koggenwaard, the town that does not exist, brought into an empty register as its owners would deliver it, with what
/// is found there.
final class DemoTown {
    static final String WHY = "demo";
    private static final String FILLER = "demo";

    private final Edge edge;
    private final Parts parts;
    private final Register register;

    DemoTown(Edge edge, Parts parts) {
        this.edge = edge;
        this.parts = parts;
        this.register = parts.register();
    }

    /// Does nothing where the town is already.
    ///
    /// @throws Stop when the register holds anything else, or the town is not there
    void fill() {
        boolean empty = parts.database().isEmpty();
        if (!empty && isTown()) {
            return;
        }
        Path list = edge.home().resolve("demo").resolve("levering.yaml");
        if (!Files.isRegularFile(list)) {
            throw Stop.wrongCall(
                    "De demostad staat niet in " + list.getParent() + ".",
                    "The demo town is not in " + list.getParent() + ".");
        }
        Plans plans = new GatherPlans().of(question(list), WorkingWidths.shipped(), Progress.SILENT);
        Map<SourceName, List<Work>> sources = plans.works().stream()
                .collect(Collectors.groupingBy(DemoTown::source, TreeMap::new, Collectors.toList()));
        Set<OwnerId> owners = plans.works().stream()
                .map(work -> work.owner().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Viewer filler = filler(owners);
        if (empty) {
            register.settings().choose(plans.crs());
            DemoPast past = new DemoPast(parts, filler);
            surroundings(plans, past.begun());
            handed(list).stream()
                    .sorted(past.order())
                    .forEach(one -> new DemoDelivery(past.when(one.source()))
                            .deliver(one, mostly(sources.getOrDefault(one.source(), List.of())), plans.asOf(), filler));
            past.go(plans.works(), edge.today());
        } else {
            requireTown(filler, sources.keySet());
        }
    }

    /// Whether what was done first was to fill it; told by the register, because reading the files takes seconds.
    private boolean isTown() {
        Viewer anybody = Viewer.inSession(FILLER, "Demo", List.of(new Grant(Role.READER, new OwnerId(FILLER))));
        Set<OwnerId> members = register.organisations().all(anybody).stream()
                .map(organisation -> organisation.owner().id())
                .collect(Collectors.toSet());
        return register.journal().after(filler(members), 0, 1).items().stream()
                .anyMatch(first ->
                        first.who().account().equals(FILLER) && first.why().equals(WHY));
    }

    private static List<DemoDelivery.Handed> handed(Path list) {
        return DeliveryList.at(list).sources().stream().map(DemoTown::handed).toList();
    }

    private static DemoDelivery.Handed handed(DeliveryList.Item item) {
        try {
            return new DemoDelivery.Handed(
                    new SourceName(item.profile().flatMap(Profile::source).orElseThrow()),
                    Path.of(item.location()),
                    Files.readString(item.own().orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Plans.Question question(Path list) {
        return new Plans.Question(
                List.of(list.toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                edge.today());
    }

    static SourceName source(Work work) {
        String id = work.id().value();
        return new SourceName(id.substring(0, id.indexOf(':')));
    }

    /// Says who takes part, and may do for every owner what its own people may.
    private static Viewer filler(Set<OwnerId> owners) {
        List<Grant> grants = new ArrayList<>(List.of(new Grant(Role.ADMINISTRATOR, Grant.REGISTER)));
        for (OwnerId owner : owners) {
            grants.add(new Grant(Role.PROGRAMMER, owner));
            grants.add(new Grant(Role.CORE_TEAM, owner));
            grants.add(new Grant(Role.CONTROLLER, owner));
        }
        return Viewer.inSession(FILLER, "Demo", grants);
    }

    /// @throws Stop when it is not the town that is there
    private void requireTown(Viewer filler, Set<SourceName> ours) {
        Set<SourceName> known = register.sources().all(filler).stream()
                .map(source -> source.source().name())
                .collect(Collectors.toSet());
        if (!known.containsAll(ours)) {
            throw Stop.wrongCall(
                    "Het register is niet leeg, en de demostad komt niet tussen andere gegevens: kies met --data een"
                            + " nieuwe map.",
                    "The register is not empty, and the demo town does not go among other data: choose a new folder"
                            + " with --data.");
        }
    }

    private void surroundings(Plans plans, Change change) {
        Map<OwnerId, Owner> owners = plans.works().stream()
                .map(Work::owner)
                .collect(Collectors.toMap(Owner::id, Function.identity(), (first, same) -> first, TreeMap::new));
        owners.values().forEach(owner -> DemoPast.done(register.organisations().put(owner, 0, change)));
        for (Area.Level level : Area.Level.values()) {
            List<Area> areas =
                    plans.areas().stream().filter(area -> area.level() == level).toList();
            if (!areas.isEmpty()) {
                DemoPast.done(register.areas().replace(level, areas, change));
            }
        }
        DemoPast.done(register.areas().replaceAmbitions(plans.ambitions(), change));
    }

    /// Whose most of the works are.
    private static OwnerId mostly(List<Work> works) {
        return works.stream()
                .collect(Collectors.groupingBy(work -> work.owner().id(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }
}
