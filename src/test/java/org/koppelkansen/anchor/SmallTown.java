package org.koppelkansen.anchor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.koppelkansen.find.Evidence;
import org.koppelkansen.find.FindSummary;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.Reason;
import org.koppelkansen.find.Relation;
import org.koppelkansen.find.RelationKind;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.measure.Text;
import org.koppelkansen.opportunities.FindOpportunities;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.weigh.WeighingRules;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Planning;
import org.koppelkansen.works.Provenance;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Three works near the Dam, made by hand: a sewer and a water main that share ground, and a road beside them whose
/// title tries to be a formula.
public final class SmallTown {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    public static final Work SEWER = work(
            "riool.csv:1",
            "Waternet",
            Discipline.SEWER,
            "Vervangen riool; deel \"oost\"",
            "POLYGON ((121000 487000, 121100 487000, 121100 487004, 121000 487004, 121000 487000),"
                    + " (121040 487001, 121040 487003, 121060 487003, 121060 487001, 121040 487001))");
    public static final Work WATER = work(
            "water.csv:2",
            "Waternet Drinkwater",
            Discipline.DRINKING_WATER,
            "Leiding Damstraat",
            "POLYGON ((121000 487002, 121100 487002, 121100 487006, 121000 487006, 121000 487002))");
    public static final Work ROAD = work(
            "weg.csv:3",
            "Gemeente Amsterdam",
            Discipline.ROAD,
            "=HYPERLINK(\"http://x\")",
            "LINESTRING (121000 487010, 121100 487010)");
    public static final Ambition DRY = new Ambition(
            "regen-1",
            "Droge voeten",
            Ambition.Goal.RAIN,
            Optional.of(2030),
            "Gemeente Amsterdam",
            shape("POLYGON ((121000 486990, 121200 486990, 121200 487020, 121000 487020, 121000 486990))"));

    private SmallTown() {}

    public static Outcome outcome() {
        Relation.Between trench = between(RelationKind.COUPLE_TRENCH, SEWER, WATER, 0, 160);
        Relation.Between site = between(RelationKind.COUPLE_SITE, SEWER, ROAD, 6, 0);
        Relation serve = new Relation.Toward(
                RelationKind.SERVE, "serve-rain", SEWER, DRY, evidence(0, 400), reason("dient", "serves", 400));
        Found found = new Found(
                List.of(SEWER, WATER, ROAD),
                List.of(new Found.Meeting(SEWER, WATER, 0, 0), new Found.Meeting(SEWER, ROAD, 6, 0)),
                List.of(trench, site, serve));
        FindSummary summary = new FindSummary(
                new FindSummary.Totals(3, 3, 3, 2, 2, 2),
                Map.of(RelationKind.COUPLE_TRENCH, new FindSummary.Count(1, 1)),
                List.of(new FindSummary.OfDisciplines(
                        Discipline.SEWER, Discipline.DRINKING_WATER, new FindSummary.Count(1, 1))),
                List.of(new FindSummary.OfArea("Burgwallen", new FindSummary.Count(2, 2))),
                List.of(new FindSummary.Strong(trench, "Damstraat")));
        Outcome.Basis basis = new Outcome.Basis(
                DAY,
                Crs.RD,
                15,
                365,
                List.of(),
                List.of(new Outcome.Delivered("riool.csv", "csv", "generic", 4, 2, 1, 1)),
                List.of(new Outcome.LeftOut(new Text("rijen", "rows"), 1)));
        return new Outcome(
                found,
                summary,
                ranking(found, List.of()),
                basis,
                List.of(Finding.ofRow(FindingCode.ROW_UNREADABLE, "riool.csv", 4, "@leeg")));
    }

    /// The opportunities of `owners` among what was found, by the shipped rates.
    public static Ranking ranking(Found found, List<String> owners) {
        FindOpportunities finding = new FindOpportunities(new WeighingRules(Rates.shipped(), 0.5, 15, DAY));
        return Ranking.of(finding.among(found, Progress.SILENT), found, owners, List.of());
    }

    public static Work work(String id, String owner, Discipline discipline, String title, String wkt) {
        Shape shape = shape(wkt);
        Shape footprint = shape.dimension() == 2 ? shape : shape.widened(2, true);
        LocalDate start = LocalDate.of(2027, 3, 1);
        return new Work(
                new WorkId(id),
                new Owner(new OwnerId(owner.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')), owner, List.of()),
                new Task(discipline, Intervention.REPLACE, title),
                Optional.of(new Place(shape, footprint, 0, "Damstraat")),
                new Window(
                        new Period(start, start.plusMonths(4)),
                        start,
                        60,
                        Hardness.FLEXIBLE,
                        0.8,
                        new Window.Origin.Given()),
                new Planning(
                        Phase.PROGRAMMED,
                        Optional.of(Money.ofEuros(1_234_567)),
                        Optional.of("P1"),
                        Confidentiality.PARTNERS),
                new Provenance(id.substring(0, id.indexOf(':')), 1, DAY));
    }

    static Relation.Between between(RelationKind kind, Work first, Work second, double distance, double shared) {
        return new Relation.Between(
                kind,
                kind.key() + "-1",
                first,
                second,
                evidence(distance, shared),
                reason("De sleuf gaat één keer open.", "The trench opens once.", shared));
    }

    private static Evidence evidence(double distance, double shared) {
        return new Evidence(
                distance, shared, Optional.of(new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 7, 1))), 0, 0.64);
    }

    private record Said(Text sentence, List<Fact> facts) implements Reason {}

    private static Reason reason(String nl, String en, double shared) {
        return new Said(
                new Text(nl, en), List.of(new Reason.Fact("shared-ground-m2 >= 1", Double.toString(shared), "1")));
    }

    private static Shape shape(String wkt) {
        try {
            return Shape.of(new WKTReader().read(wkt), Crs.RD);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }
}
