package org.koppelkansen.deliver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.gather.Delivery;
import org.koppelkansen.gather.GatherWorks;
import org.koppelkansen.gather.Gathered;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.measure.Text;
import org.koppelkansen.profile.OwnerNames;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.register.Deliveries.Extent;
import org.koppelkansen.register.Settings;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.sources.web.Surroundings;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Owner;

/// Reads the files or the feed of one delivery into works in the register's coordinate system.
final class ReadDelivery {
    /// After these, what a source does not name may only be what was not read.
    private static final Set<FindingCode> BROKEN_OFF = Set.of(
            FindingCode.FILE_TRUNCATED,
            FindingCode.FILE_BROKEN,
            FindingCode.FILE_EMPTY,
            FindingCode.FEED_PARTIAL,
            FindingCode.FEED_REPEATS,
            FindingCode.ROW_UNREADABLE);

    private static final Text SPLIT =
            new Text("Deel de levering op in meer bronnen.", "Split the delivery into more sources.");

    private final SourceName source;
    private final Owner deliverer;
    private final Optional<Profile> profile;
    private final Surroundings around;
    private final long mostRows;

    ReadDelivery(SourceName source, Owner deliverer, Optional<Profile> profile, Surroundings around, long mostRows) {
        this.source = source;
        this.deliverer = deliverer;
        this.profile = profile;
        this.around = around;
        this.mostRows = mostRows;
    }

    /// @param locations of files, or the address of a feed
    /// @throws org.koppelkansen.sources.UnreadableSource when a source yields nothing, or too much
    Gathered of(List<String> locations, LocalDate today, Settings settings, Progress progress) {
        List<Delivery> deliveries = new ArrayList<>();
        RowBound bound = new RowBound(mostRows, SPLIT);
        for (String location : locations) {
            Delivery opened = Delivery.of(location, profile, Optional.empty(), around);
            deliveries.add(new Delivery(bound.of(opened.source()), named(opened.profile())));
        }
        Gathered gathered = new GatherWorks(today, WorkingWidths.shipped()).gather(deliveries, progress);
        boolean placed = gathered.works().stream().anyMatch(work -> work.place().isPresent());
        Crs crs = placed ? settings.choose(gathered.crs()) : gathered.crs();
        if (crs.equals(gathered.crs())) {
            return gathered;
        }
        bound.again();
        return new GatherWorks(today, Optional.of(crs), WorkingWidths.shipped()).gather(deliveries, progress);
    }

    /// Whether all of it was read, so that what is not in it is not in the source any more.
    static boolean isComplete(Gathered gathered) {
        return gathered.findings().stream().noneMatch(finding -> BROKEN_OFF.contains(finding.code()));
    }

    /// What was read tells of what was not: a row that was rejected still stands in the source.
    static Extent extent(Gathered gathered) {
        Gathered.Rejected rejected = gathered.rejected();
        return new Extent(isComplete(gathered), rejected.ids(), rejected.nameless() > 0);
    }

    /// Works are known by the source's own name, whatever the file is called this time. A file that names no owners is
    /// of whoever delivers it, unless it was recognised as a register of everybody's works.
    private Profile named(Profile meant) {
        OwnerNames names = meant.wording().owners();
        boolean everybodys = !meant.columns().recognise().isEmpty();
        return new Profile(
                meant.name(),
                Optional.of(source.value()),
                meant.hints(),
                meant.columns(),
                meant.wording().with(everybodys ? names : names.unnamedAre(deliverer)),
                meant.timing(),
                meant.choices());
    }
}
