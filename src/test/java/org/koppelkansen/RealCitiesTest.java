package org.koppelkansen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.koppelkansen.find.FindRelations;
import org.koppelkansen.find.FindSummary;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.RelationRules;
import org.koppelkansen.gather.Delivery;
import org.koppelkansen.gather.GatherWorks;
import org.koppelkansen.gather.Gathered;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.sources.SourceHints;
import org.koppelkansen.sources.Sources;
import org.koppelkansen.works.Work;

/// Works under way in Paris on two days, whole files from reading to relations. The counts of pairs (15 m, different
/// owners, periods that overlap or lie at most 365 days apart) were made by another program on another library.
class RealCitiesTest {
    /// Those who build on their own ground: owners of buildings and private persons.
    private static final Set<String> PRIVATE_BUILDERS =
            Set.of("Propriétés - Co-propriétés publiques et privées", "PERSONNE PHYSIQUE");

    /// Before any of the works ends: the other program left nothing out.
    private static final LocalDate BEFORE_ALL = LocalDate.of(2015, 1, 1);

    @Test
    void paris_in_2024_has_just_the_pairs_that_another_program_counts() {
        List<Work> works = paris("2024-10-29", 5175);
        Found all = found(works);
        Found others = found(withoutPrivateBuilders(works));

        assertThat(summary(all).meetingsOfTwoOwners()).isEqualTo(703);
        assertThat(summary(others).meetingsOfTwoOwners()).isEqualTo(246);
        assertThat(summary(others).meetingProjectPairs()).isEqualTo(143);
        assertThat(others.meetings())
                .filteredOn(m -> m.ofTwoOwners() && m.distanceMetres() == 0)
                .hasSize(120);
    }

    @Test
    void paris_in_2023_has_just_the_pairs_that_another_program_counts() {
        List<Work> works = paris("2023-12-01", 1725);
        Found all = found(works);
        Found others = found(withoutPrivateBuilders(works));

        assertThat(summary(all).meetingsOfTwoOwners()).isEqualTo(539);
        assertThat(summary(others).meetingsOfTwoOwners()).isEqualTo(232);
        assertThat(summary(others).meetingProjectPairs()).isEqualTo(101);
    }

    private static List<Work> paris(String day, int rows) {
        Path file = RealData.file("paris-chantiers/chantiers-a-paris." + day + ".csv");
        Delivery delivery =
                new Delivery(Sources.open(file.toString(), SourceHints.NONE), Profiles.named("paris-chantiers"));
        Gathered gathered = new GatherWorks(LocalDate.parse(day), Optional.empty(), WorkingWidths.shipped())
                .gather(List.of(delivery), Progress.SILENT);
        assertThat(gathered.works()).hasSize(rows);
        return gathered.works();
    }

    private static List<Work> withoutPrivateBuilders(List<Work> works) {
        return works.stream()
                .filter(work -> !PRIVATE_BUILDERS.contains(work.owner().name()))
                .toList();
    }

    private static Found found(List<Work> works) {
        return new FindRelations(RelationRules.shipped().withGap(365), Rates.shipped(), BEFORE_ALL)
                .among(works, List.of(), Progress.SILENT);
    }

    private static FindSummary.Totals summary(Found found) {
        return FindSummary.of(found, List.of(), 0).totals();
    }
}
