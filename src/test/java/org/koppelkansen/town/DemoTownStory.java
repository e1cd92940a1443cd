package org.koppelkansen.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.koppelkansen.find.FindRelations;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.Relation;
import org.koppelkansen.find.RelationKind;
import org.koppelkansen.find.RelationRules;
import org.koppelkansen.gather.DeliveryList;
import org.koppelkansen.gather.GatherWorks;
import org.koppelkansen.gather.Gathered;
import org.koppelkansen.gather.ReadAmbitions;
import org.koppelkansen.gather.ReadAreas;
import org.koppelkansen.gather.SourceQuality;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.sources.SourceHints;
import org.koppelkansen.sources.Sources;
import org.koppelkansen.space.Crs;

/// From the files of eight owners to the relations between their works, on the demo town as it is committed.
@TestMethodOrder(MethodOrderer.MethodName.class)
class DemoTownStory {
    private static final Path DEMO = Path.of("demo");
    private static final DeliveryList LIST = DeliveryList.at(DEMO.resolve("levering.yaml"));
    private static final Gathered GATHERED = new GatherWorks(LIST.asOf().orElseThrow(), WorkingWidths.shipped())
            .gather(LIST.deliveries(Optional.empty()), Progress.SILENT);

    @Test
    void step_1_every_row_of_the_eight_files_is_accepted_repaired_or_rejected() {
        assertThat(GATHERED.crs()).isEqualTo(Crs.RD);
        assertThat(GATHERED.sources()).hasSize(8);
        for (SourceQuality source : GATHERED.sources()) {
            assertThat(source.accepted() + source.repaired() + source.rejected())
                    .as(source.source())
                    .isEqualTo(source.read());
        }
        assertThat(GATHERED.sources().stream()
                        .mapToLong(SourceQuality::rejected)
                        .sum())
                .as("the work without dates and the line below the workbook")
                .isEqualTo(2);
    }

    @Test
    void step_2_every_planted_mistake_is_found() throws IOException {
        for (String line :
                Files.readAllLines(DEMO.resolve("planted.csv")).stream().skip(1).toList()) {
            String[] planted = line.split(";", -1);
            List<String> codes = GATHERED.findings().stream()
                    .filter(finding -> finding.source().equals(planted[0]))
                    .filter(finding -> finding.subject().endsWith(planted[1]))
                    .map(finding -> finding.code().key())
                    .toList();
            if (planted[3].isEmpty()) {
                assertThat(codes).as(line).isEmpty();
            } else {
                assertThat(codes).as(line).contains(planted[3]);
            }
        }
    }

    @Test
    void step_3_areas_and_ambitions_are_read_without_a_finding() {
        ReadAreas.Read areas =
                ReadAreas.from(Sources.open(LIST.areas().orElseThrow(), SourceHints.NONE), GATHERED.crs());
        ReadAmbitions.Read ambitions =
                ReadAmbitions.from(Sources.open(LIST.ambitions().orElseThrow(), SourceHints.NONE), GATHERED.crs());
        assertThat(areas.findings()).isEmpty();
        assertThat(areas.areas()).hasSize(9);
        assertThat(ambitions.findings()).isEmpty();
        assertThat(ambitions.ambitions()).hasSize(13);
    }

    @Test
    void step_4_every_kind_of_relation_occurs() {
        Set<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
        found().relations().forEach(relation -> kinds.add(relation.kind()));
        assertThat(kinds).containsExactlyInAnyOrder(RelationKind.values());
    }

    @Test
    void step_5_what_the_page_of_the_town_tells_is_what_is_found() {
        assertThat(related(RelationKind.COUPLE_TRENCH)).contains("riolering:RIO-101 warmtenet:WN-1.2");
        assertThat(related(RelationKind.PROTECT)).contains("riolering:RIO-106 wegen:W26-0104");
        assertThat(related(RelationKind.CONFLICT)).contains("netbeheerder:E-26-019 wegen:W26-0109");
        assertThat(related(RelationKind.REGRET)).contains("netbeheerder:G-26-001 AMB-03");
        assertThat(related(RelationKind.SEQUENCE)).contains("riolering:RIO-110 wegen:W26-0101");
        assertThat(related(RelationKind.SERVE)).contains("wegen:W26-0102 AMB-06");
    }

    private static Found found() {
        ReadAmbitions.Read ambitions =
                ReadAmbitions.from(Sources.open(LIST.ambitions().orElseThrow(), SourceHints.NONE), GATHERED.crs());
        return new FindRelations(
                        RelationRules.shipped(), Rates.shipped(), LIST.asOf().orElseThrow())
                .among(GATHERED.works(), ambitions.ambitions(), Progress.SILENT);
    }

    /// The ids of what is related, works in alphabetical order, an ambition last.
    private static Set<String> related(RelationKind kind) {
        return found().relations().stream()
                .filter(relation -> relation.kind() == kind)
                .map(DemoTownStory::ids)
                .collect(Collectors.toSet());
    }

    private static String ids(Relation relation) {
        return switch (relation) {
            case Relation.Between pair ->
                Stream.of(pair.first(), pair.second())
                        .map(work -> work.id().value())
                        .sorted()
                        .collect(Collectors.joining(" "));
            case Relation.Toward goal ->
                goal.work().id() + " " + goal.ambition().id();
        };
    }
}
