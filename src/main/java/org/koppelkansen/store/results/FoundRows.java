package org.koppelkansen.store.results;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Period;
import org.koppelkansen.results.FoundOpportunity;
import org.koppelkansen.results.told.Costs;
import org.koppelkansen.results.told.Doing;
import org.koppelkansen.results.told.Figures;
import org.koppelkansen.results.told.Ground;
import org.koppelkansen.results.told.Party;
import org.koppelkansen.results.told.Saving;
import org.koppelkansen.results.told.ToldRelation;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.Work;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// What was found, as rows for the tables in which it is set aside; their members are named as the columns.
final class FoundRows {
    private FoundRows() {}

    record OfRelation(
            String id,
            String kind,
            String rule,
            String first,
            Optional<String> second,
            Optional<String> ambition,
            ToldRelation document) {
        static OfRelation of(ToldRelation told) {
            return new OfRelation(
                    told.id(),
                    told.kind(),
                    told.rule(),
                    told.sides().first(),
                    told.sides().second(),
                    told.sides().ambition(),
                    told);
        }
    }

    record OfFinding(String code, String severity, String work, String source, long source_row, String nl, String en) {
        static OfFinding of(Finding finding) {
            return new OfFinding(
                    finding.code().key(),
                    finding.severity().key(),
                    finding.subject(),
                    finding.source(),
                    finding.row(),
                    finding.sentence().nl(),
                    finding.sentence().en());
        }
    }

    record OfOpportunity(
            Where where,
            Lists lists,
            Worth worth,
            Told told,
            List<OfWork> members,
            List<Party> parties,
            List<OfFinding> findings) {
        static OfOpportunity of(FoundOpportunity found) {
            return new OfOpportunity(
                    Where.of(found),
                    Lists.of(found),
                    Worth.of(found),
                    new Told(
                            found.reckoned().ground(),
                            found.reckoned().figures().orElseThrow(),
                            found.reckoned().costs()),
                    found.members().stream()
                            .map(member -> new OfWork(member.work().id().value(), member.takesPart(), member.party()))
                            .toList(),
                    found.reckoned().parties(),
                    found.findings().stream().map(OfFinding::of).toList());
        }
    }

    /// @param geometry well-known bytes, in hexadecimal digits
    record Where(String id, String place, String geometry, String box, String common) {
        static Where of(FoundOpportunity found) {
            List<Geometry> areas =
                    found.meeting().ground().stream().map(Shape::toJts).toList();
            Box box = found.meeting().ground().stream()
                    .map(Shape::box)
                    .reduce(Box::with)
                    .orElseThrow();
            Period common = found.meeting().common();
            return new Where(
                    found.meeting().id(),
                    found.where(),
                    HexFormat.of()
                            .formatHex(new WKBWriter()
                                    .write(OverlayNGRobust.union(areas).norm())),
                    "(" + box.maxX() + "," + box.maxY() + "),(" + box.minX() + "," + box.minY() + ")",
                    "[" + common.from() + "," + common.until() + ")");
        }
    }

    record Lists(List<String> owners, List<String> disciplines, List<String> kinds, List<String> reasons) {
        static Lists of(FoundOpportunity found) {
            List<Work> works = found.meeting().works();
            return new Lists(
                    works.stream()
                            .map(work -> work.owner().id().value())
                            .distinct()
                            .sorted()
                            .toList(),
                    works.stream()
                            .map(Work::discipline)
                            .distinct()
                            .sorted()
                            .map(d -> d.key())
                            .toList(),
                    found.reasons().stream()
                            .map(FoundOpportunity.Reason::kind)
                            .distinct()
                            .sorted()
                            .toList(),
                    found.reasons().stream().map(FoundOpportunity.Reason::id).toList());
        }
    }

    record Worth(long low, long likely, long high, double certainty, int apart, int together, double metres) {
        static Worth of(FoundOpportunity found) {
            Saving saving = found.reckoned().figures().orElseThrow().saving();
            Ground ground = found.reckoned().ground();
            return new Worth(
                    saving.amounts().atLowRatesCents(),
                    saving.amounts().atLikelyRatesCents(),
                    saving.amounts().atHighRatesCents(),
                    found.meeting().certainty(),
                    saving.streetDaysApart(),
                    ground.together().map(Doing::streetDays).orElse(0),
                    ground.sharedSquareMetres());
        }
    }

    record Told(Ground ground, Figures figures, Costs costs) {}

    record OfWork(String work, boolean takes_part, String party) {}
}
