package org.koppelkansen.gather;

import java.util.List;
import java.util.Optional;
import org.koppelkansen.gather.ReadWork.Spot;
import org.koppelkansen.profile.Field;
import org.koppelkansen.profile.NumberText;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.sources.Cell;
import org.koppelkansen.sources.GeometryText;
import org.koppelkansen.sources.RawGeometry;
import org.koppelkansen.sources.RawRow;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Expected;
import org.koppelkansen.space.Repaired;
import org.koppelkansen.space.Reprojection;
import org.koppelkansen.space.ShapeFlaw;
import org.koppelkansen.space.ShapeRepair;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Traffic;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Reads where the work of a row is: from the format's own geometry, a column with WKT, GeoJSON or WKB, or two
/// columns with coordinates.
final class ReadSpot {
    private static final GeometryFactory POINTS = new GeometryFactory();

    private final Profile profile;
    private final FileNotes notes;

    ReadSpot(Profile profile, FileNotes notes) {
        this.profile = profile;
        this.notes = notes;
    }

    /// The place, valid and in the system of the row; a row without one has a finding that says why.
    Optional<Spot> read(RawRow row, FieldCells cells, RowFindings findings) {
        return switch (raw(row, cells)) {
            case RawGeometry.Absent unused -> nothing(findings, FindingCode.GEOMETRY_MISSING);
            case RawGeometry.Unreadable bad -> nothing(findings, FindingCode.GEOMETRY_UNREADABLE, bad.seen());
            case RawGeometry.Read read ->
                shape(read, cells, findings)
                        .map(shape -> new Spot(shape, doubt(cells), cells.text(Field.STREET), Traffic.UNKNOWN));
        };
    }

    static FindingCode codeOf(ShapeFlaw flaw) {
        return switch (flaw) {
            case UNCLOSED_RING -> FindingCode.GEOMETRY_RING_CLOSED;
            case REPEATED_POINTS -> FindingCode.GEOMETRY_POINTS_REPEATED;
            case SELF_INTERSECTION -> FindingCode.GEOMETRY_SELF_INTERSECTING;
            case RINGS_MISPLACED -> FindingCode.GEOMETRY_RINGS_MISPLACED;
            case COLLAPSED -> FindingCode.GEOMETRY_COLLAPSED;
            case AXES_SWAPPED -> FindingCode.GEOMETRY_AXES_SWAPPED;
            case PARTS_DROPPED -> FindingCode.GEOMETRY_PARTS_DROPPED;
            case NOT_A_NUMBER -> FindingCode.GEOMETRY_NOT_A_NUMBER;
            case CURVES_STRAIGHTENED -> FindingCode.GEOMETRY_CURVES;
        };
    }

    private static <T> Optional<T> nothing(RowFindings findings, FindingCode code, Object... seen) {
        findings.add(code, seen);
        return Optional.empty();
    }

    private RawGeometry raw(RawRow row, FieldCells cells) {
        if (!(row.geometry() instanceof RawGeometry.Absent)) {
            return row.geometry();
        }
        String text = cells.text(Field.GEOMETRY);
        if (!text.isEmpty()) {
            return GeometryText.parse(text);
        }
        RawGeometry degrees = point(cells, Field.LON, Field.LAT, Optional.of(Crs.WGS84));
        return degrees instanceof RawGeometry.Absent ? point(cells, Field.X, Field.Y, Optional.empty()) : degrees;
    }

    private RawGeometry point(FieldCells cells, Field x, Field y, Optional<Crs> crs) {
        String seen = cells.text(x) + " " + cells.text(y);
        if (seen.isBlank()) {
            return new RawGeometry.Absent();
        }
        boolean grouped = isGrouped(cells, x, y);
        Optional<NumberText> east = number(cells.text(x), grouped);
        Optional<NumberText> north = number(cells.text(y), grouped);
        if (east.isEmpty() || north.isEmpty()) {
            return new RawGeometry.Unreadable(seen);
        }
        if (east.get().comma() || north.get().comma()) {
            notes.once(FindingCode.DECIMAL_COMMA, x.key() + ", " + y.key());
        }
        Coordinate at = new Coordinate(
                east.get().value().doubleValue(), north.get().value().doubleValue());
        return new RawGeometry.Read(POINTS.createPoint(at), crs, List.of());
    }

    /// Whether points part thousands in this pair, as in `121.000` `487.000`: with a decimal sign there, they would
    /// neither be degrees nor metres of any grid.
    private boolean isGrouped(FieldCells cells, Field x, Field y) {
        boolean written = cells.cell(x).filter(Cell.Text.class::isInstance).isPresent()
                && cells.cell(y).filter(Cell.Text.class::isInstance).isPresent();
        boolean can = NumberText.canBeGrouped(cells.text(x)) || NumberText.canBeGrouped(cells.text(y));
        boolean degrees = isDegrees(cells.text(x), 180) && isDegrees(cells.text(y), 90);
        if (!written || !can || degrees) {
            return false;
        }
        notes.once(FindingCode.THOUSANDS_PARTED, x.key() + ", " + y.key());
        return true;
    }

    private static boolean isDegrees(String text, int most) {
        return NumberText.parse(text)
                .filter(number -> number.value().abs().doubleValue() <= most)
                .isPresent();
    }

    private static Optional<NumberText> number(String text, boolean grouped) {
        return grouped ? NumberText.parseGrouped(text) : NumberText.parse(text);
    }

    private Optional<org.koppelkansen.space.Shape> shape(
            RawGeometry.Read read, FieldCells cells, RowFindings findings) {
        if (read.geometry().isEmpty()) {
            return nothing(findings, FindingCode.GEOMETRY_MISSING);
        }
        Crs crs = crs(read, cells);
        if (!Reprojection.knows(crs)) {
            return nothing(findings, FindingCode.GEOMETRY_CRS_UNKNOWN, crs);
        }
        Repaired repaired = ShapeRepair.repair(read.geometry(), crs, read.flaws());
        if (repaired.shape().isEmpty()) {
            return nothing(findings, FindingCode.GEOMETRY_UNUSABLE);
        }
        repaired.flaws().forEach(flaw -> findings.add(codeOf(flaw)));
        notes.met(crs, findings);
        return repaired.shape();
    }

    private Crs crs(RawGeometry.Read read, FieldCells cells) {
        return read.crs()
                .or(() -> Crs.parse(cells.text(Field.CRS)))
                .or(() -> profile.hints().crs())
                .orElseGet(() -> assumed(read.geometry()));
    }

    private Crs assumed(Geometry geometry) {
        Envelope around = geometry.getEnvelopeInternal();
        Expected expected = profile.choices().region().map(Expected::within).orElse(Expected.ANYWHERE);
        boolean usable = Double.isFinite(around.getMinX() + around.getMaxX() + around.getMinY() + around.getMaxY());
        Crs crs = around.isNull() || !usable
                ? Crs.WGS84
                : expected.looksLike(new Box(around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY()))
                        .orElse(Crs.WGS84);
        notes.once(FindingCode.CRS_ASSUMED, crs);
        return crs;
    }

    private static double doubt(FieldCells cells) {
        return NumberText.parse(cells.text(Field.DOUBT_METRES))
                .map(number -> number.value().doubleValue())
                .filter(metres -> metres >= 0)
                .orElse(Double.NaN);
    }
}
