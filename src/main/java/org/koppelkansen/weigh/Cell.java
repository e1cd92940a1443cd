package org.koppelkansen.weigh;

import java.util.BitSet;
import org.koppelkansen.space.Shape;

/// Ground that just the same works open and dig out.
///
/// @param opened works that take up its surface, as places in [CommonGround#works]
/// @param dug works that dig it out
public record Cell(Shape shape, double squareMetres, BitSet opened, BitSet dug) {
    public Cell {
        opened = (BitSet) opened.clone();
        dug = (BitSet) dug.clone();
    }

    @Override
    public BitSet opened() {
        return (BitSet) opened.clone();
    }

    @Override
    public BitSet dug() {
        return (BitSet) dug.clone();
    }

    boolean isOpenedBy(BitSet set) {
        return opened.intersects(set);
    }
}
