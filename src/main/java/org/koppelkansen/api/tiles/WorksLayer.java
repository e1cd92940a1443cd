package org.koppelkansen.api.tiles;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Period;
import org.koppelkansen.overview.Overview;
import org.koppelkansen.overview.Overviews;
import org.koppelkansen.overview.Share;
import org.koppelkansen.overview.WorkBoxes;
import org.koppelkansen.register.Drawn;
import org.koppelkansen.register.WorkFilter;
import org.koppelkansen.register.Works;
import org.koppelkansen.space.Box;
import org.koppelkansen.space.Crs;
import org.koppelkansen.space.Shape;
import org.koppelkansen.tiles.VectorTile;
import org.koppelkansen.tiles.VectorTile.Value;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Phase;

/// The works: each by itself where a tile has few of them, and else how many there are in each cell of a raster, by
/// owner, discipline, phase and years, so that who filters from afar sees the same as from near. A
/// work whose middle lies in the tile is either drawn or counted there, once.
final class WorksLayer implements TileLayer {
    /// With more, a tile would be large and slow, and nobody could tell one work from another.
    static final int MOST = 1_500;

    /// Cells along each side of a tile: eight pixels each.
    static final int CELLS = 32;

    private final Works works;
    private final Overviews overviews;
    private final Supplier<Crs> crs;

    WorksLayer(Works works, Overviews overviews, Supplier<Crs> crs) {
        this.works = works;
        this.overviews = overviews;
        this.crs = crs;
    }

    @Override
    public String name() {
        return "works";
    }

    @Override
    public void draw(Viewer viewer, Box ground, VectorTile.Layer onto) {
        Overview overview = overviews.of(viewer);
        if (overview.meeting(ground) > MOST) {
            double side = (ground.maxX() - ground.minX()) / CELLS;
            overview.cells(ground, CELLS).forEach(cell -> onto.draw(middle(ground, cell, side), count(cell)));
        } else {
            double rim = VectorTile.rim() * (ground.maxX() - ground.minX());
            works.drawn(viewer, WorkFilter.ALL, ground.grow(rim), work -> onto.draw(work.shape(), attributes(work)));
        }
    }

    private Shape middle(Box ground, Overview.Cell cell, double side) {
        double x = ground.minX() + (cell.column() + 0.5) * side;
        double y = ground.minY() + (cell.row() + 0.5) * side;
        return Shape.of(new Box(x, y, x, y), crs.get());
    }

    private static Map<String, Value> count(Overview.Cell cell) {
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("kind", Value.of("count"));
        attributes.put("count", Value.of(cell.count()));
        Map<String, String> years = new LinkedHashMap<>();
        cell.shares().forEach(share -> years.merge(sort(share.kind()), years(share), (all, more) -> all + " " + more));
        years.forEach((sort, all) -> attributes.put(sort, Value.of(all)));
        return attributes;
    }

    /// `gemeente/sewer/programmed`; of a need `gemeente//`.
    private static String sort(WorkBoxes.Kind kind) {
        return kind.owner().value() + "/"
                + kind.discipline().map(Discipline::key).orElse("") + "/"
                + kind.phase().map(Phase::key).orElse("");
    }

    /// `2027-2029*3`: three works from a day in 2027 until one in 2029; `2027` where it is one work within a year.
    private static String years(Share share) {
        String until = share.untilYear() == share.fromYear() ? "" : "-" + share.untilYear();
        return share.fromYear() + until + (share.count() == 1 ? "" : "*" + share.count());
    }

    private static Map<String, Value> attributes(Drawn work) {
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("id", Value.of(work.id()));
        attributes.put("kind", Value.of(work.what().isPresent() ? "work" : "need"));
        attributes.put("owner", Value.of(work.owner().value()));
        work.what().ifPresent(what -> {
            attributes.put("discipline", Value.of(what.discipline().key()));
            attributes.put("intervention", Value.of(what.intervention().key()));
            attributes.put("phase", Value.of(what.phase().key()));
        });
        if (!work.title().isEmpty()) {
            attributes.put("title", Value.of(work.title()));
        }
        if (!work.street().isEmpty()) {
            attributes.put("street", Value.of(work.street()));
        }
        Times.put(work.period(), attributes);
        return attributes;
    }

    /// When something may happen, as numbers that a map can filter by.
    static final class Times {
        private Times() {}

        /// First and last day as `20270301`, and their years.
        static void put(Period period, Map<String, Value> attributes) {
            attributes.put("from", Value.of(number(period.from())));
            attributes.put("until", Value.of(number(period.lastDay())));
            attributes.put("fromYear", Value.of(period.from().getYear()));
            attributes.put("untilYear", Value.of(period.lastDay().getYear()));
        }

        private static long number(LocalDate day) {
            return day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
        }
    }
}
