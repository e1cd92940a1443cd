package org.koppelkansen.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Level;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.DepthLayer;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.settings.Surface;
import org.koppelkansen.space.Arrangement;
import org.koppelkansen.space.Shape;

/// The ground that a list of works opens, in cells, and what opening it costs any set of them: in every cell the
/// dearest surface that is asked, and digging down to the deepest that is asked, once (`algorithms.md` §5.2).
final class GroundCells {
    private final List<Stake> stakes;
    private final Rates rates;
    private final List<Cell> cells = new ArrayList<>();
    /// The cells of each work.
    private final List<BitSet> cellsOf = new ArrayList<>();

    private GroundCells(List<Stake> stakes, Rates rates) {
        this.stakes = stakes;
        this.rates = rates;
    }

    static GroundCells of(List<Stake> stakes, Rates rates) {
        GroundCells ground = new GroundCells(stakes, rates);
        ground.arrange();
        return ground;
    }

    List<Cell> cells() {
        return cells;
    }

    /// One number for each shape in the arrangement: twice the work's place for its strip, one more for its trench.
    private void arrange() {
        List<Shape> shapes = new ArrayList<>();
        List<Integer> roles = new ArrayList<>();
        for (int i = 0; i < stakes.size(); i++) {
            cellsOf.add(new BitSet());
            Optional<OpenedGround> opened = stakes.get(i).ground();
            if (opened.isPresent()) {
                shapes.add(opened.get().strip());
                roles.add(2 * i);
                shapes.add(opened.get().trench());
                roles.add(2 * i + 1);
            }
        }
        if (shapes.isEmpty()) {
            return;
        }
        for (Arrangement.Cell cell : Arrangement.of(shapes).cells()) {
            BitSet opened = new BitSet();
            BitSet dug = new BitSet();
            for (int member : cell.members()) {
                int role = roles.get(member);
                (role % 2 == 0 ? opened : dug).set(role / 2);
            }
            BitSet touching = (BitSet) opened.clone();
            touching.or(dug);
            touching.stream().forEach(i -> cellsOf.get(i).set(cells.size()));
            cells.add(new Cell(cell.shape(), cell.area(), opened, dug));
        }
    }

    /// The cells that some work of the set opens or digs out, in order.
    List<Cell> cells(BitSet set) {
        BitSet touched = new BitSet();
        set.stream().mapToObj(cellsOf::get).forEach(touched::or);
        return touched.stream().mapToObj(cells::get).toList();
    }

    /// The layers of all cells; their sum over those that a set needs is what [#parts] comes to, to the cent.
    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        for (Cell cell : cells) {
            addSurfaces(cell, layers);
            addSlices(cell, layers);
        }
        return layers;
    }

    private void addSurfaces(Cell cell, List<Layer> layers) {
        List<Integer> cheapestFirst = cell.opened().stream()
                .boxed()
                .sorted(Comparator.comparing(i -> likelyRate(i)))
                .toList();
        BitSet asking = cell.opened();
        long paid = 0;
        for (int i : cheapestFirst) {
            long cents = Cents.of(cell.squareMetres() * likelyRate(i));
            if (cents > paid) {
                layers.add(new Layer(new Money(cents - paid), asking));
                paid = cents;
            }
            asking.clear(i);
        }
    }

    private void addSlices(Cell cell, List<Layer> layers) {
        for (Slice slice : slices(cell, cell.dug())) {
            BitSet asking = new BitSet();
            cell.dug().stream().filter(i -> depth(i) >= slice.until()).forEach(asking::set);
            long cents = slice.cents(cell.squareMetres(), Level.LIKELY);
            if (cents > 0) {
                layers.add(new Layer(new Money(cents), asking));
            }
        }
    }

    /// What the set pays for each cell and each slice in it.
    List<CostPart> parts(BitSet set) {
        List<CostPart> parts = new ArrayList<>();
        List<Cell> touched = cells(set);
        for (Cell cell : touched) {
            if (cell.isOpenedBy(set)) {
                parts.add(surface(cell, set));
            }
        }
        for (Cell cell : touched) {
            for (Slice slice : slices(cell, common(cell.dug(), set))) {
                parts.add(slice.part(cell.squareMetres()));
            }
        }
        return parts;
    }

    /// Weeks of one crew to open and close the ground of a set.
    double crewWeeks(BitSet set, Level level) {
        double weeks = 0;
        for (Cell cell : cells(set)) {
            if (cell.isOpenedBy(set)) {
                Surface surface = dearest(common(cell.opened(), set));
                weeks += cell.squareMetres() * surface.crew().at(level);
            }
            for (Slice slice : slices(cell, common(cell.dug(), set))) {
                weeks += cell.squareMetres()
                        * slice.height()
                        * slice.layer().crew().at(level);
            }
        }
        return weeks;
    }

    /// The dearest at likely rates; it is paid at every level, so that no level shows another surface.
    Surface dearest(BitSet asking) {
        return asking.stream()
                .mapToObj(i -> opened(i).surface())
                .max(Comparator.comparing((Surface s) -> s.reinstatement().likely())
                        .thenComparing(Surface::key))
                .orElseThrow();
    }

    private CostPart surface(Cell cell, BitSet set) {
        Surface dearest = dearest(common(cell.opened(), set));
        Estimate cost = Cents.estimate(
                level -> cell.squareMetres() * dearest.reinstatement().at(level));
        return new CostPart(
                CostPart.Kind.SURFACE,
                Optional.empty(),
                dearest.word(),
                cell.squareMetres(),
                "m2",
                "surfaces." + dearest.key() + ".reinstatement",
                cost);
    }

    /// From the surface down to the deepest that somebody of `asking` needs, cut wherever the rate changes or any
    /// work of the cell stops.
    private List<Slice> slices(Cell cell, BitSet asking) {
        double bottom = asking.stream().mapToDouble(this::depth).max().orElse(0);
        TreeSet<Double> cuts = new TreeSet<>();
        cell.dug().stream().mapToObj(this::depth).forEach(cuts::add);
        rates.layers().forEach(layer -> cuts.add(layer.untilMetres()));
        List<Slice> slices = new ArrayList<>();
        double from = 0;
        for (double until : cuts.headSet(bottom, true)) {
            slices.add(new Slice(from, until, layerAt(until)));
            from = until;
        }
        return slices;
    }

    private int layerAt(double until) {
        return IntStream.range(0, rates.layers().size())
                .filter(k -> until <= rates.layers().get(k).untilMetres())
                .findFirst()
                .orElse(rates.layers().size() - 1);
    }

    private final class Slice {
        private final double from;
        private final double until;
        private final int number;

        Slice(double from, double until, int number) {
            this.from = from;
            this.until = until;
            this.number = number;
        }

        double until() {
            return until;
        }

        double height() {
            return until - from;
        }

        long cents(double squareMetres, Level level) {
            return Cents.of(squareMetres * height() * layer().digging().at(level));
        }

        CostPart part(double squareMetres) {
            return new CostPart(
                    CostPart.Kind.DIGGING,
                    Optional.empty(),
                    new Text(metres(from, until).replace('.', ',') + " m diep", metres(from, until) + " m deep"),
                    squareMetres * height(),
                    "m3",
                    "digging." + (number + 1) + ".cost",
                    Estimate.of(level -> new Money(cents(squareMetres, level))));
        }

        DepthLayer layer() {
            return rates.layers().get(number);
        }
    }

    private static String metres(double from, double until) {
        return plain(from) + "–" + plain(until);
    }

    private static String plain(double metres) {
        return java.math.BigDecimal.valueOf(Math.rint(metres * 1000) / 1000)
                .stripTrailingZeros()
                .toPlainString();
    }

    private OpenedGround opened(int i) {
        return stakes.get(i).ground().orElseThrow();
    }

    private double likelyRate(int i) {
        return opened(i).surface().reinstatement().likely();
    }

    private double depth(int i) {
        return opened(i).depthMetres();
    }

    static BitSet common(BitSet some, BitSet others) {
        BitSet common = (BitSet) some.clone();
        common.and(others);
        return common;
    }
}
