package org.koppelkansen.anchor;

import static org.koppelkansen.anchor.table.Column.Type.FRACTION;
import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.util.BitSet;
import java.util.List;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.weigh.Cell;
import org.koppelkansen.works.Work;

/// Ground that works of one opportunity share.
record OpportunityCell(Ranking.Ranked ranked, Cell cell) {
    static final List<Column<OpportunityCell>> COLUMNS = List.of(
            words(
                    "opportunity",
                    "koppelkans",
                    "opportunity",
                    16,
                    c -> c.ranked().opportunity().id()),
            typed("rank", "rang", "rank", WHOLE, c -> Value.of(c.ranked().rank())),
            typed("squareMetres", "m²", "m²", FRACTION, c -> Value.of(c.cell().squareMetres(), 2)),
            typed(
                    "works",
                    "voornemens",
                    "works",
                    WHOLE,
                    c -> Value.of(c.cell().opened().cardinality())),
            words("opened", "opengebroken door", "opened by", 48, c -> String.join("; ", c.opened())),
            words("dug", "uitgegraven door", "dug out by", 48, c -> String.join("; ", c.dug())),
            words("surface", "verharding", "surface", 20, OpportunityCell::surface));

    static List<OpportunityCell> of(List<Ranking.Ranked> ranked) {
        return ranked.stream()
                .flatMap(r -> r.opportunity().sharedCells().stream().map(cell -> new OpportunityCell(r, cell)))
                .toList();
    }

    /// Ids of the works that take up its surface.
    List<String> opened() {
        return ids(cell.opened());
    }

    /// Ids of the works that dig it out.
    List<String> dug() {
        return ids(cell.dug());
    }

    /// Key of the dearest surface that one of its works asks for.
    String surface() {
        return ranked.opportunity().ground().surface(cell).key();
    }

    private List<String> ids(BitSet members) {
        List<Work> works = ranked.opportunity().ground().works();
        return members.stream().mapToObj(i -> works.get(i).id().value()).toList();
    }
}
