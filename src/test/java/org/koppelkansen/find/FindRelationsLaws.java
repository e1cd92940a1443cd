package org.koppelkansen.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

class FindRelationsLaws {
    private static final FindRelations FIND =
            new FindRelations(RelationRules.shipped(), Rates.shipped(), LocalDate.of(2026, 1, 1));

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void meetings_are_those_that_comparing_all_with_all_finds(long seed) {
        List<Work> works = SeededTown.works(seed, 40);

        List<String> found = FIND.among(works, List.of(), Progress.SILENT).meetings().stream()
                .map(m -> m.first().id() + " " + m.second().id())
                .toList();

        assertThat(found).as("seed %s", seed).isEqualTo(comparedAllWithAll(works));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_input_changes_nothing(long seed) {
        List<Work> works = SeededTown.works(seed, 40);
        List<Ambition> ambitions = SeededTown.ambitions(seed, 4);
        List<Work> shuffled = new ArrayList<>(works);
        List<Ambition> others = new ArrayList<>(ambitions);
        Collections.shuffle(shuffled, new Random(seed));
        Collections.shuffle(others, new Random(seed));

        assertThat(FIND.among(shuffled, others, Progress.SILENT))
                .as("seed %s", seed)
                .isEqualTo(FIND.among(works, ambitions, Progress.SILENT));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_any_changes_the_incremental_form_holds_what_finding_anew_finds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Ambition> ambitions = SeededTown.ambitions(seed, 3);
        LiveRelations live = new LiveRelations(FIND, ambitions);
        TreeMap<WorkId, Work> now = new TreeMap<>();
        List<Relation> followed = new ArrayList<>();
        for (int change = 0; change < 40; change++) {
            WorkId id = new WorkId("w" + random.nextInt(15));
            LiveRelations.Changes changes;
            if (random.nextInt(4) == 0) {
                now.remove(id);
                changes = live.remove(id);
            } else {
                Work work = SeededTown.another(1000 * seed + change, id.value());
                now.put(id, work);
                changes = live.put(work);
            }
            followed.removeAll(changes.vanished());
            followed.addAll(changes.appeared());
        }

        List<Relation> anew = FIND.among(List.copyOf(now.values()), ambitions, Progress.SILENT)
                .relations();
        assertThat(live.all()).as("seed %s", seed).isEqualTo(anew);
        assertThat(followed).as("seed %s, by following the changes", seed).containsExactlyInAnyOrderElementsOf(anew);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_wider_window_never_loses_a_coupling(long seed) {
        List<Work> works = SeededTown.works(seed, 30);
        List<Work> wider = works.stream().map(FindRelationsLaws::widened).toList();

        assertThat(couplings(wider)).as("seed %s", seed).containsAll(couplings(works));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_relation_shows_its_conditions_and_complete_sentences(long seed) {
        Found found = FIND.among(SeededTown.works(seed, 40), SeededTown.ambitions(seed, 4), Progress.SILENT);

        assertThat(found.relations()).allSatisfy(relation -> {
            assertThat(relation.reason().facts())
                    .isNotEmpty()
                    .noneMatch(f -> f.seen().isEmpty());
            assertThat(relation.sentence().nl()).doesNotContain("{").doesNotContain("NaN");
            assertThat(relation.sentence().en()).doesNotContain("{").doesNotContain("NaN");
            assertThat(relation.evidence().sharedGroundSquareMetres()).isNotNegative();
        });
    }

    private static List<String> couplings(List<Work> works) {
        return FIND.among(works, List.of(), Progress.SILENT).relations().stream()
                .filter(r -> r.kind().isCoupling())
                .map(DrawnTown::brief)
                .map(brief -> brief.replaceFirst("couple-\\w+ ", ""))
                .toList();
    }

    private static Work widened(Work work) {
        Window w = work.window();
        Period span =
                new Period(w.span().from().minusDays(100), w.span().until().plusDays(100));
        Window wider = new Window(span, w.wishedStart(), w.durationDays(), w.hardness(), w.certainty(), w.origin());
        return new Work(work.id(), work.owner(), work.task(), work.place(), wider, work.planning(), work.provenance());
    }

    /// Written apart from the program: the geometry library's distance, and the words of the contract.
    private static List<String> comparedAllWithAll(List<Work> works) {
        List<String> pairs = new ArrayList<>();
        for (Work a : works) {
            for (Work b : works) {
                if (a.id().compareTo(b.id()) < 0 && FIND.takesPart(a) && FIND.takesPart(b) && meet(a, b)) {
                    pairs.add(a.id() + " " + b.id());
                }
            }
        }
        return pairs.stream().sorted().toList();
    }

    private static boolean meet(Work a, Work b) {
        boolean sameOwner = a.owner().id().isSurely(b.owner().id());
        boolean sameProject = a.planning().project().isPresent()
                && a.planning().project().equals(b.planning().project());
        if (sameOwner && (sameProject || a.discipline() == b.discipline())) {
            return false;
        }
        var here = a.place().orElseThrow();
        var there = b.place().orElseThrow();
        return here.geometry().distance(there.geometry()) <= 15 + here.doubtMetres() + there.doubtMetres()
                && a.window().span().gapDays(b.window().span()) <= 1826;
    }
}
