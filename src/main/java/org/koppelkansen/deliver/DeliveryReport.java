package org.koppelkansen.deliver;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.gather.SourceQuality;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.OwnerId;

/// What is kept of a delivery: where it came from, how good it was, and what became of it.
public record DeliveryReport(DeliveryId id, About about, Quality quality, Fate fate) {
    /// @param account id of who delivered it
    /// @param origin names of the files, or the address without its secrets
    public record About(
            SourceName source,
            OwnerId organisation,
            String account,
            String accountName,
            Instant at,
            List<String> origin) {
        public About {
            origin = List.copyOf(origin);
        }
    }

    /// @param complete false where the reading broke off, so that nothing may be taken to have vanished
    /// @param sources one per file or feed
    /// @param findings how many of each code
    public record Quality(boolean complete, List<SourceQuality> sources, Map<FindingCode, Long> findings) {
        public Quality {
            sources = List.copyOf(sources);
            Map<FindingCode, Long> copy = new EnumMap<>(FindingCode.class);
            copy.putAll(findings);
            findings = Collections.unmodifiableMap(copy);
        }
    }

    /// @param staged by which the register knows what is set aside; empty where nothing ever was
    /// @param held whether it was to be merged at once, and was set aside because it would withdraw so much
    /// @param counts what merging changed; empty until it is merged
    public record Fate(
            DeliveryState state,
            String staged,
            boolean held,
            Optional<Instant> settledAt,
            Optional<Delivered.Counts> counts) {}

    DeliveryReport as(DeliveryState state, Instant at, Optional<Delivered.Counts> counts) {
        return new DeliveryReport(
                id, about, quality, new Fate(state, fate.staged(), fate.held(), Optional.of(at), counts));
    }
}
