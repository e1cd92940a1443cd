package org.koppelkansen.gather;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.gather.ReadWork.Spot;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.sources.RawRow;
import org.koppelkansen.sources.RowSink;
import org.koppelkansen.sources.Source;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Reprojection;
import org.koppelkansen.space.Shape;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// The rows of a source that each stand for a part of the city: its cells and its area.
final class PlaceRows implements RowSink {
    private static final Profile PROFILE = Profiles.of("places", """
            profile: places
            columns:
              geometry: [geometry, geometrie, geom, wkt, geo_shape, shape, wkb_geometry, the_geom]
            """);

    /// @param findings of this row; more may be added
    record Row(FieldCells cells, Shape shape, RowFindings findings, long number) {
        /// The text of the first of these columns that is filled; empty where none is.
        String first(String... columns) {
            for (String column : columns) {
                String text = cells.column(column).strip();
                if (!text.isEmpty()) {
                    return text;
                }
            }
            return "";
        }
    }

    private final String source;
    private final Optional<Crs> target;
    private final FileNotes notes;
    private final ReadSpot spots;
    private final FieldCells.Lens lens = new FieldCells.Lens(PROFILE.columns());
    private final List<Row> rows = new ArrayList<>();
    private final List<RowFindings> odd = new ArrayList<>();
    private final List<Finding> ofFile = new ArrayList<>();

    private PlaceRows(String source, Optional<Crs> target) {
        this.source = source;
        this.target = target;
        this.notes = new FileNotes(source);
        this.spots = new ReadSpot(PROFILE, notes);
    }

    /// @param target system to bring the areas into; their own when empty
    static PlaceRows of(Source source, Optional<Crs> target) {
        PlaceRows rows = new PlaceRows(source.name(), target);
        source.read(rows);
        return rows;
    }

    @Override
    public void row(RawRow row) {
        FieldCells cells = lens.on(row);
        RowFindings findings = new RowFindings(source, row.number(), "");
        odd.add(findings);
        Optional<Shape> shape = spots.read(row, cells, findings)
                .map(Spot::shape)
                .filter(found -> found.dimension() == 2)
                .flatMap(this::moved);
        if (shape.isEmpty()) {
            findings.add(FindingCode.SHAPE_NEEDED);
        }
        shape.ifPresent(found -> rows.add(new Row(cells, found, findings, row.number())));
    }

    @Override
    public void finding(Finding finding) {
        ofFile.add(finding);
    }

    List<Row> rows() {
        return rows;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(ofFile);
        all.addAll(notes.all());
        IdentityHashMap<RowFindings, Shape> places = new IdentityHashMap<>();
        rows.forEach(row -> places.put(row.findings(), row.shape()));
        for (RowFindings findings : odd) {
            Optional<Shape> place = Optional.ofNullable(places.get(findings));
            findings.all()
                    .forEach(
                            f -> all.add(new Finding(f.code(), f.source(), f.row(), f.subject(), place, f.sentence())));
        }
        return all;
    }

    private Optional<Shape> moved(Shape shape) {
        return target.isEmpty() || target.get().equals(shape.crs())
                ? Optional.of(shape)
                : Reprojection.between(shape.crs(), target.get()).attempt(shape);
    }
}
