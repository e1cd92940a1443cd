package org.koppelkansen.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Progress;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
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
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// A small town drawn as text. Streets run from west to east, one hundred metres apart: street 1, 2, 3 …; a work lies
/// in a street from one metre to another, so many metres beside its axis.
///
/// ```
/// id  owner   discipline intervention street from-to beside window                  days hardness certainty project
/// R   city    sewer      replace      1      0-100   0      2027-01-01..2029-01-01  120  flexible 1         -
/// ```
/// An ambition is a line `goal id goal streets target`, its area a strip around the streets.
public final class DrawnTown {
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final double WEST = 120_000;
    private static final double NORTH = 487_000;

    private final List<Work> works = new ArrayList<>();
    private final List<Ambition> ambitions = new ArrayList<>();

    private DrawnTown() {}

    public static DrawnTown of(String drawing) {
        DrawnTown town = new DrawnTown();
        for (String line : drawing.lines().map(String::strip).toList()) {
            String[] words = line.split("\\s+", -1);
            if (words[0].equals("goal")) {
                town.ambitions.add(ambition(words));
            } else if (!line.isEmpty()) {
                town.works.add(work(words));
            }
        }
        return town;
    }

    public List<Work> works() {
        return works;
    }

    public List<Ambition> ambitions() {
        return ambitions;
    }

    Found found() {
        return found(RelationRules.shipped());
    }

    Found found(RelationRules rules) {
        return found(rules, Rates.shipped());
    }

    Found found(RelationRules rules, Rates rates) {
        return new FindRelations(rules, rates, LocalDate.of(2026, 1, 1)).among(works, ambitions, Progress.SILENT);
    }

    /// Each relation as `kind first second`, sorted as found.
    List<String> relations() {
        return found().relations().stream().map(DrawnTown::brief).toList();
    }

    static String brief(Relation relation) {
        return switch (relation) {
            case Relation.Between r ->
                r.kind().key() + " " + r.first().id() + " " + r.second().id();
            case Relation.Toward r ->
                r.kind().key() + " " + r.work().id() + " " + r.ambition().id();
        };
    }

    private static Work work(String[] w) {
        Discipline discipline = choice(Discipline.values(), Discipline::key, w[2]);
        String[] days = w[7].split("\\.\\.", 2);
        Period span = new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        Window window = new Window(
                span,
                span.from(),
                Integer.parseInt(w[8]),
                choice(Hardness.values(), Hardness::key, w[9]),
                Double.parseDouble(w[10]),
                new Window.Origin.Given());
        Optional<String> project = w[11].equals("-") ? Optional.empty() : Optional.of(w[11]);
        return new Work(
                new WorkId(w[0]),
                new Owner(w[1].equals("?") ? OwnerId.UNKNOWN : new OwnerId(w[1]), w[1], List.of()),
                new Task(discipline, choice(Intervention.values(), Intervention::key, w[3]), ""),
                Optional.of(place(discipline, Integer.parseInt(w[4]), w[5], Double.parseDouble(w[6]))),
                window,
                new Planning(Phase.PROGRAMMED, Optional.empty(), project, Confidentiality.PUBLIC),
                new Provenance("drawing", 1, LocalDate.of(2026, 1, 1)));
    }

    private static Place place(Discipline discipline, int street, String fromTo, double beside) {
        String[] ends = fromTo.split("-", 2);
        double y = NORTH - 100 * street + beside;
        Geometry line = JTS.createLineString(new Coordinate[] {
            new Coordinate(WEST + Double.parseDouble(ends[0]), y), new Coordinate(WEST + Double.parseDouble(ends[1]), y)
        });
        Shape shape = Shape.of(line, Crs.RD);
        double width = WorkingWidths.shipped().of(discipline).widthMetres();
        return new Place(shape, shape.widened(width / 2, true), 0, "Street " + street);
    }

    private static Ambition ambition(String[] w) {
        String[] streets = w[3].split("-", 2);
        double top = NORTH - 100 * Double.parseDouble(streets[0]) + 50;
        double bottom = NORTH - 100 * Double.parseDouble(streets[1]) - 50;
        Geometry strip = JTS.createPolygon(new Coordinate[] {
            new Coordinate(WEST, bottom),
            new Coordinate(WEST + 1000, bottom),
            new Coordinate(WEST + 1000, top),
            new Coordinate(WEST, top),
            new Coordinate(WEST, bottom)
        });
        Optional<Integer> target = w[4].equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(w[4]));
        return new Ambition(
                w[1],
                w[1],
                choice(Ambition.Goal.values(), Ambition.Goal::key, w[2]),
                target,
                "city",
                Shape.of(strip, Crs.RD));
    }

    private static <E> E choice(E[] values, Function<E, String> key, String word) {
        for (E value : values) {
            if (key.apply(value).equals(word.toLowerCase(Locale.ROOT))) {
                return value;
            }
        }
        throw new IllegalArgumentException("no such word in a drawing: " + word);
    }
}
