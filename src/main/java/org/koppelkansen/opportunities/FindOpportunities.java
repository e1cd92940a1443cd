package org.koppelkansen.opportunities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.Relation;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.weigh.CommonGround;
import org.koppelkansen.weigh.Weighing;
import org.koppelkansen.weigh.WeighingRules;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// Finds the opportunities of a city: a packing of its works into sets that couple, can meet in time and cost less
/// together, worth as much as found (`algorithms.md` §4). What is found does not depend on the order of the works, and
/// works that couple with nobody change nothing.
public record FindOpportunities(WeighingRules rules) {
    /// Works of the components that are packed at a time, of which all that is told is held.
    private static final int AT_A_TIME = 4 * Packing.MOST;

    /// What is made of an opportunity; asked for many at once.
    ///
    /// @param <T> what that is
    public interface Teller<T> {
        /// @param projects among which it was found
        T of(Opportunity opportunity, WholeProjects projects);
    }

    /// @param found works and relations; only couplings connect
    public Opportunities among(Found found, Progress progress) {
        List<Work> open = open(found);
        WholeProjects projects = WholeProjects.of(open, rules);
        AtomicLong done = new AtomicLong();
        List<Opportunity> opportunities = components(open, found).parallelStream()
                .flatMap(couplings -> {
                    List<Opportunity> packed = pack(couplings, projects);
                    progress.at(done.addAndGet(couplings.works().size()), open.size());
                    return packed.stream();
                })
                .sorted(Opportunity.RANK)
                .toList();
        return new Opportunities(opportunities, open.size());
    }

    /// The opportunities of [#among], told one by one, while of few of them the ground is held: for a city of which
    /// not all fits in memory. The stream is worked out while it is read; its order does not depend on the order of
    /// the works.
    public <T> Stream<T> told(Found found, Teller<T> teller, Progress progress) {
        List<Work> open = open(found);
        WholeProjects projects = WholeProjects.of(open, rules);
        int all = open.size();
        AtomicLong done = new AtomicLong();
        return parts(components(open, found)).stream()
                .flatMap(part -> part.parallelStream()
                        .flatMap(couplings -> {
                            WholeProjects known = projects.anew();
                            List<T> told = pack(couplings, known).stream()
                                    .map(opportunity -> teller.of(opportunity, known))
                                    .toList();
                            progress.at(done.addAndGet(couplings.size()), all);
                            return told.stream();
                        })
                        .toList()
                        .stream());
    }

    private static List<Couplings> components(List<Work> open, Found found) {
        return Couplings.among(open, found.relations()).components(Packing.MOST);
    }

    private static List<List<Couplings>> parts(List<Couplings> components) {
        List<List<Couplings>> parts = new ArrayList<>();
        int room = 0;
        for (Couplings couplings : components) {
            if (room <= 0) {
                parts.add(new ArrayList<>());
                room = AT_A_TIME;
            }
            parts.getLast().add(couplings);
            room -= couplings.size();
        }
        return parts;
    }

    /// All projects of the works that could take part.
    public WholeProjects projects(Found found) {
        return WholeProjects.of(open(found), rules);
    }

    private List<Work> open(Found found) {
        return found.works().stream().filter(this::canTakePart).toList();
    }

    private boolean canTakePart(Work work) {
        return work.place().isPresent()
                && work.planning().phase().isOpen()
                && work.window().span().until().isAfter(rules.asOf());
    }

    /// Parties that together save nothing beyond what each saves among its own works need not agree. That is asked of
    /// the groups of the best packing and not of every group on the way to it, where a choice less could make a wider
    /// window worth less.
    private List<Opportunity> pack(Couplings couplings, WholeProjects projects) {
        CommonGround ground = CommonGround.of(couplings.works(), rules);
        return Packing.of(ground, couplings, projects).stream()
                .flatMap(group -> opportunity(ground.among(group), couplings.relations(), projects).stream())
                .filter(opportunity -> PartyGame.needsOneAnother(opportunity, projects))
                .toList();
    }

    /// The opportunity of all works of a ground; empty when they cannot be done together, or cost no less so.
    static Optional<Opportunity> opportunity(
            CommonGround ground, Collection<? extends Relation> relations, WholeProjects projects) {
        BitSet all = ground.everybody();
        return switch (ground.together(all)) {
            case Weighing.Refused refused -> Optional.empty();
            case Weighing.Weighed weighed ->
                ground.commonPeriod(all)
                        .map(common -> new Opportunity(
                                OpportunityId.of(ground.works()),
                                common,
                                weighed.cost(),
                                projects.apart(ground, all),
                                reasons(ground.works(), relations),
                                ground))
                        .filter(opportunity -> opportunity.benefit().likely().cents() > 0);
        };
    }

    private static List<Relation.Between> reasons(List<Work> works, Collection<? extends Relation> relations) {
        Set<WorkId> ids = works.stream().map(Work::id).collect(Collectors.toSet());
        return relations.stream()
                .flatMap(relation -> relation instanceof Relation.Between between
                                && relation.kind().isCoupling()
                                && ids.contains(between.first().id())
                                && ids.contains(between.second().id())
                        ? Stream.of(between)
                        : Stream.empty())
                .toList();
    }
}
