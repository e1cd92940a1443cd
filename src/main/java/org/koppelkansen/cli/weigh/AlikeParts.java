package org.koppelkansen.cli.weigh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.koppelkansen.measure.Estimate;
import org.koppelkansen.measure.Text;
import org.koppelkansen.settings.DepthLayer;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.weigh.CostPart;

/// Adds up the parts of one kind that a reader takes for the same: cells of one surface, slices of one layer. What is
/// one work's stays by itself.
record AlikeParts(Rates rates) {
    /// Less rounds to 0,0: a sliver where two drawings do not quite meet.
    static final double SLIVER = 0.05;

    /// Setting up first, then the days that works share, then those of each.
    static final Comparator<CostPart> ORDER = Comparator.comparingInt(part -> switch (part.kind()) {
        case SITE, TRAFFIC, NOTICES -> {
            int days = part.work().isEmpty() ? 1 : 2;
            yield part.unit().equals("opening") ? 0 : days;
        }
        case OWN, SURFACE, DIGGING, COORDINATION, TIMING -> 0;
    });

    /// @param parts of one kind
    List<CostPart> added(List<CostPart> parts) {
        Map<List<Object>, List<CostPart>> alike = parts.stream()
                .collect(Collectors.groupingBy(
                        part -> isDug(part)
                                ? List.of(part.rate())
                                : List.of(part.work(), part.what(), part.unit(), part.rate()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<CostPart> sums = new ArrayList<>();
        alike.values().forEach(some -> sums.add(sum(what(some.getFirst()), some)));
        return withoutSlivers(sums).stream()
                .sorted(ORDER.thenComparing(this::layer))
                .toList();
    }

    private static boolean isDug(CostPart part) {
        return part.kind() == CostPart.Kind.DIGGING;
    }

    private static CostPart sum(Text what, List<CostPart> some) {
        CostPart first = some.getFirst();
        return new CostPart(
                first.kind(),
                first.work(),
                what,
                some.stream().mapToDouble(CostPart::quantity).sum(),
                first.unit(),
                first.rate(),
                Estimate.sum(some.stream().map(CostPart::cost).toList()));
    }

    /// Slivers go into the largest, so that the amounts still add up.
    private static List<CostPart> withoutSlivers(List<CostPart> sums) {
        CostPart largest = sums.stream()
                .max(Comparator.comparingDouble(CostPart::quantity))
                .orElseThrow();
        List<CostPart> slivers = sums.stream()
                .filter(part -> part.kind() == CostPart.Kind.SURFACE || isDug(part))
                .filter(part -> !part.equals(largest) && part.quantity() < SLIVER)
                .toList();
        if (slivers.isEmpty()) {
            return sums;
        }
        List<CostPart> whole = new ArrayList<>(slivers);
        whole.addFirst(largest);
        return sums.stream()
                .filter(part -> !slivers.contains(part))
                .map(part -> part.equals(largest) ? sum(largest.what(), whole) : part)
                .toList();
    }

    private int layer(CostPart part) {
        return isDug(part)
                ? IntStream.range(0, rates.layers().size())
                        .filter(k -> part.rate().equals("digging." + (k + 1) + ".cost"))
                        .findFirst()
                        .orElse(rates.layers().size() - 1)
                : 0;
    }

    private Text what(CostPart part) {
        if (!isDug(part)) {
            return part.what();
        }
        DepthLayer layer = rates.layers().get(layer(part));
        String from = metres(layer.fromMetres());
        if (Double.isInfinite(layer.untilMetres())) {
            return new Text("dieper dan " + from.replace('.', ',') + " m", "deeper than " + from + " m");
        }
        String both = from + "–" + metres(layer.untilMetres());
        return new Text(both.replace('.', ',') + " m diep", both + " m deep");
    }

    private static String metres(double metres) {
        return BigDecimal.valueOf(metres).stripTrailingZeros().toPlainString();
    }
}
