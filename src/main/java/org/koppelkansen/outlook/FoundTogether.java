package org.koppelkansen.outlook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.results.SeenOpportunity.Worth;
import org.koppelkansen.results.told.SavedAmounts;

/// What some opportunities come to, as far as the viewer may know.
///
/// @param seenWholly all works of which the viewer sees
/// @param seenInPart of which the viewer knows only that they are there; they are in none of the sums
/// @param withFigures those of `seenWholly` whose figures the viewer may see, which the sums are of
/// @param saving sum of them
/// @param expectedSavingCents sum of the likely saving times the certainty
public record FoundTogether(
        int seenWholly,
        int seenInPart,
        int withFigures,
        SavedAmounts saving,
        long expectedSavingCents,
        int streetDaysApart,
        int streetDaysTogether) {
    static FoundTogether of(List<SeenOpportunity> seen) {
        List<Worth> figures = seen.stream()
                .map(SeenOpportunity::worth)
                .flatMap(Optional::stream)
                .toList();
        int wholly = (int) seen.stream().filter(SeenOpportunity::whole).count();
        return new FoundTogether(
                wholly,
                seen.size() - wholly,
                figures.size(),
                new SavedAmounts(
                        figures.stream()
                                .mapToLong(w -> w.saving().atLowRatesCents())
                                .sum(),
                        figures.stream()
                                .mapToLong(w -> w.saving().atLikelyRatesCents())
                                .sum(),
                        figures.stream()
                                .mapToLong(w -> w.saving().atHighRatesCents())
                                .sum()),
                figures.stream().mapToLong(Worth::expectedSavingCents).sum(),
                figures.stream().mapToInt(Worth::streetDaysApart).sum(),
                figures.stream().mapToInt(Worth::streetDaysTogether).sum());
    }

    /// Ids of the works that are in any of them, as far as the viewer sees those.
    static Set<String> works(List<SeenOpportunity> seen) {
        Set<String> works = new HashSet<>();
        seen.forEach(one -> works.addAll(one.taking().works()));
        return works;
    }

    /// Of each work that is in one that is seen wholly, which.
    static Map<String, String> byWork(List<SeenOpportunity> seen) {
        Map<String, String> found = new HashMap<>();
        whole(seen).forEach(one -> one.taking().works().forEach(work -> found.put(work, one.id())));
        return found;
    }

    private static Stream<SeenOpportunity> whole(List<SeenOpportunity> seen) {
        return seen.stream().filter(SeenOpportunity::whole);
    }
}
