package org.koppelkansen.cli.plans;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.anchor.Outcome;
import org.koppelkansen.gather.GatherWorks;
import org.koppelkansen.gather.Gathered;
import org.koppelkansen.gather.ReadAmbitions;
import org.koppelkansen.gather.ReadAreas;
import org.koppelkansen.gather.SourceQuality;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.sources.SourceHints;
import org.koppelkansen.sources.Sources;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Area;
import org.koppelkansen.works.Finding;

/// Reads plans from files, addresses and lists of deliveries, with the areas and ambitions that go with them.
public final class GatherPlans implements Plans.Reading {
    @Override
    public Plans of(Plans.Question question, WorkingWidths widths, Progress progress) {
        Deliveries deliveries = Deliveries.at(question.locations(), question.profile(), question.crs());
        LocalDate asOf = question.asOf().or(deliveries::asOf).orElse(question.today());
        Gathered gathered = new GatherWorks(asOf, widths).gather(deliveries.all(), progress);
        List<Finding> findings = new ArrayList<>(gathered.findings());
        List<Area> areas = new ArrayList<>();
        for (String location : with(question.areas(), deliveries.areas())) {
            ReadAreas.Read read = ReadAreas.from(Sources.open(location, SourceHints.NONE), gathered.crs());
            areas.addAll(read.areas());
            findings.addAll(read.findings());
        }
        List<Ambition> ambitions = new ArrayList<>();
        for (String location : with(question.ambitions(), deliveries.ambitions())) {
            ReadAmbitions.Read read = ReadAmbitions.from(Sources.open(location, SourceHints.NONE), gathered.crs());
            ambitions.addAll(read.ambitions());
            findings.addAll(read.findings());
        }
        return new Plans(
                gathered.works(),
                findings,
                gathered.sources().stream().map(GatherPlans::delivered).toList(),
                gathered.crs(),
                areas,
                ambitions,
                asOf);
    }

    private static List<String> with(Optional<Path> asked, List<String> listed) {
        List<String> all = new ArrayList<>(asked.stream().map(Path::toString).toList());
        all.addAll(listed);
        return all;
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
