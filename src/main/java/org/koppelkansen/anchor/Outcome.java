package org.koppelkansen.anchor;

import java.time.LocalDate;
import java.util.List;
import org.koppelkansen.find.FindSummary;
import org.koppelkansen.find.Found;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Finding;

/// Everything that one run of finding has to tell, ready to be shown or written.
///
/// @param opportunities of those relations that couple, the best first
/// @param findings what was odd about the delivered data, in the order in which it was met
public record Outcome(Found found, FindSummary summary, Ranking opportunities, Basis basis, List<Finding> findings) {
    public Outcome {
        findings = List.copyOf(findings);
    }

    /// On what the answer rests, so that somebody else can repeat it.
    ///
    /// @param asOf the day on which the answer holds
    /// @param crs the metric system of all distances and surfaces
    /// @param reachMetres largest distance at which two works meet
    /// @param gapDays longest time between two windows at which they still relate
    /// @param owners names of those whose relations are shown; everybody's when empty
    /// @param leftOut why works took no part
    public record Basis(
            LocalDate asOf,
            Crs crs,
            double reachMetres,
            int gapDays,
            List<String> owners,
            List<Delivered> sources,
            List<LeftOut> leftOut) {
        public Basis {
            owners = List.copyOf(owners);
            sources = List.copyOf(sources);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// One source and what became of its rows: accepted + repaired + rejected = read.
    public record Delivered(
            String name, String format, String profile, long read, long accepted, long repaired, long rejected) {}

    /// Works or rows that took no part, and why.
    public record LeftOut(Text reason, long count) {}
}
