package org.koppelkansen.api.deliveries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.deliver.DeliveryReport;
import org.koppelkansen.gather.Freshness;
import org.koppelkansen.gather.SourceQuality;
import org.koppelkansen.measure.Language;
import org.koppelkansen.profile.Field;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.works.FindingCode;

/// A delivery as it is answered.
///
/// @param state `set-aside`, `merged`, `discarded`, `replaced` or `unusable`
/// @param held whether it was to be merged at once, and was set aside because it would withdraw so much
/// @param changes what merging would do now, or did; absent where there is nothing to merge
record DeliveryAnswer(
        String id,
        About about,
        String state,
        boolean held,
        Quality quality,
        Optional<Delivered.Counts> changes,
        String href) {
    record About(
            String source,
            String organisation,
            String account,
            String accountName,
            Instant deliveredAt,
            Optional<Instant> settledAt,
            List<String> origin) {}

    /// @param complete false where the reading broke off: then nothing is withdrawn
    /// @param findings how many of each code
    record Quality(boolean complete, Rows rows, List<Part> sources, List<Found> findings) {}

    /// `accepted + repaired + rejected = read`.
    record Rows(long read, long accepted, long repaired, long rejected) {}

    /// One file or feed.
    ///
    /// @param completeness share of the rows, from 0 to 1, in which a field is filled
    record Part(
            String name, String format, String profile, Rows rows, Map<String, Double> completeness, Fresh freshness) {}

    record Fresh(
            Optional<LocalDate> oldestStart, Optional<LocalDate> newestStart, long works, long past, long overdue) {}

    record Found(String code, String severity, String meaning, long count) {}

    static DeliveryAnswer of(DeliveryReport report, Optional<Delivered.Counts> changes, Language language) {
        DeliveryReport.About about = report.about();
        return new DeliveryAnswer(
                report.id().value(),
                new About(
                        about.source().value(),
                        about.organisation().value(),
                        about.account(),
                        about.accountName(),
                        about.at(),
                        report.fate().settledAt(),
                        about.origin()),
                report.fate().state().key(),
                report.fate().held(),
                quality(report.quality(), language),
                changes,
                DeliveryResource.PATH + "/" + report.id());
    }

    private static Quality quality(DeliveryReport.Quality quality, Language language) {
        List<Part> parts = quality.sources().stream().map(DeliveryAnswer::part).toList();
        return new Quality(
                quality.complete(),
                new Rows(
                        parts.stream().mapToLong(part -> part.rows().read()).sum(),
                        parts.stream().mapToLong(part -> part.rows().accepted()).sum(),
                        parts.stream().mapToLong(part -> part.rows().repaired()).sum(),
                        parts.stream().mapToLong(part -> part.rows().rejected()).sum()),
                parts,
                quality.findings().entrySet().stream()
                        .map(code -> found(code.getKey(), code.getValue(), language))
                        .toList());
    }

    private static Found found(FindingCode code, long count, Language language) {
        String meaning = code.sentence("…", "…", "…", "…").in(language).replace("….", "…");
        return new Found(code.key(), code.severity().key(), meaning, count);
    }

    private static Part part(SourceQuality source) {
        Map<String, Double> completeness = new LinkedHashMap<>();
        for (Map.Entry<Field, Double> share : source.completeness().entrySet()) {
            completeness.put(share.getKey().key(), Math.round(share.getValue() * 10_000) / 10_000.0);
        }
        Freshness fresh = source.freshness();
        return new Part(
                source.source(),
                source.format(),
                source.profile(),
                new Rows(source.read(), source.accepted(), source.repaired(), source.rejected()),
                completeness,
                new Fresh(fresh.oldestStart(), fresh.newestStart(), fresh.works(), fresh.past(), fresh.overdue()));
    }
}
