package org.koppelkansen.cli;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.anchor.Outcome;
import org.koppelkansen.gather.Delivery;
import org.koppelkansen.gather.GatherWorks;
import org.koppelkansen.gather.Gathered;
import org.koppelkansen.gather.SourceQuality;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.sources.Source;
import org.koppelkansen.sources.SourceHints;
import org.koppelkansen.sources.Sources;

/// Reads plans from files, addresses and lists of deliveries.
public final class GatherPlans implements Plans.Reading {
    @Override
    public Plans of(Plans.Question question, Progress progress) {
        List<Delivery> deliveries = question.locations().stream()
                .map(location -> delivery(location, question.profile()))
                .toList();
        Gathered gathered = new GatherWorks(question.readOn(), question.crs()).gather(deliveries, progress);
        return new Plans(
                gathered.works(),
                gathered.findings(),
                gathered.sources().stream().map(GatherPlans::delivered).toList(),
                gathered.crs(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Delivery delivery(String location, Optional<String> profile) {
        if (profile.isPresent()) {
            Profile meant = Profiles.meant(profile.get());
            return new Delivery(Sources.open(location, meant.hints()), meant);
        }
        Source source = Sources.open(location, SourceHints.NONE);
        Profile recognised = Profiles.recognising(source.columns()).orElseGet(() -> Profiles.named("generic"));
        return new Delivery(Sources.open(location, recognised.hints()), recognised);
    }

    private static Outcome.Delivered delivered(SourceQuality source) {
        return new Outcome.Delivered(
                source.source(),
                source.format(),
                source.profile(),
                source.read(),
                source.accepted(),
                source.repaired(),
                source.rejected());
    }
}
