package org.koppelkansen.find;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Work;

/// The facts that a rule may ask for, by name. This is the whole list: a new fact is one line here and one in
/// `docs/rules/relations.yaml`.
///
/// @param <C> what the facts are about: two works in one order, or a work and an ambition
final class Facts<C> {
    static final Facts<InOrder> BETWEEN = between();
    static final Facts<WorkAndAmbition> TOWARD = toward();

    private final Map<String, Fact<C>> byName = new LinkedHashMap<>();

    /// @param words those that the fact can be; empty for a number
    record Fact<C>(String name, Set<String> words, Function<C, FactValue> of) {}

    boolean knows(String name) {
        return byName.containsKey(name);
    }

    Fact<C> named(String name) {
        Fact<C> fact = byName.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("no such fact: " + name);
        }
        return fact;
    }

    Set<String> names() {
        return byName.keySet();
    }

    private static Facts<InOrder> between() {
        Facts<InOrder> facts = new Facts<>();
        facts.number("distance-m", pair -> pair.measures().distanceMetres());
        facts.number("shared-ground-m2", pair -> pair.measures().sharedGroundSquareMetres());
        facts.number("common-days", pair -> pair.measures().commonDays());
        facts.number("joint-days", pair -> pair.measures().jointDays());
        facts.number("gap-days", pair -> pair.measures().gapDays());
        facts.number("days-after", InOrder::daysAfter);
        facts.number("depth-difference-m", InOrder::depthDifferenceMetres);
        facts.number("rest-days", InOrder::restDays);
        facts.word("same-owner", Set.of("yes", "no"), pair -> pair.sameOwner() ? "yes" : "no");
        facts.ofWork("first", InOrder::first);
        facts.ofWork("second", InOrder::second);
        return facts;
    }

    private static Facts<WorkAndAmbition> toward() {
        Facts<WorkAndAmbition> facts = new Facts<>();
        facts.number("distance-m", WorkAndAmbition::distanceMetres);
        facts.number("shared-ground-m2", WorkAndAmbition::sharedGroundSquareMetres);
        facts.word(
                "goal",
                keys(Ambition.Goal.values(), Ambition.Goal::key),
                both -> both.ambition().goal().key());
        facts.put("years-until-target", Set.of(), WorkAndAmbition::yearsUntilTarget);
        facts.ofWork("work", WorkAndAmbition::work);
        return facts;
    }

    private void ofWork(String role, Function<C, Work> work) {
        word(
                role + ".discipline",
                keys(Discipline.values(), Discipline::key),
                c -> work.apply(c).discipline().key());
        word(
                role + ".intervention",
                keys(Intervention.values(), Intervention::key),
                c -> work.apply(c).task().intervention().key());
        word(
                role + ".hardness",
                keys(Hardness.values(), Hardness::key),
                c -> work.apply(c).window().hardness().key());
        word(
                role + ".phase",
                keys(Phase.values(), Phase::key),
                c -> work.apply(c).planning().phase().key());
    }

    private void number(String name, Function<C, Number> value) {
        put(name, Set.of(), c -> FactValue.of(value.apply(c).doubleValue()));
    }

    private void word(String name, Set<String> words, Function<C, String> value) {
        put(name, words, c -> FactValue.of(value.apply(c)));
    }

    private void put(String name, Set<String> words, Function<C, FactValue> value) {
        byName.put(name, new Fact<>(name, words, value));
    }

    private static <E> Set<String> keys(E[] values, Function<E, String> key) {
        List<String> keys = Arrays.stream(values).map(key).toList();
        return new TreeSet<>(keys);
    }
}
