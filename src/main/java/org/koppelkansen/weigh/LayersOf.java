package org.koppelkansen.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Layers, to be had by the works that need them.
final class LayersOf {
    private final List<Layer> layers;
    private final List<BitSet> ofWork = new ArrayList<>();

    LayersOf(List<Layer> layers, int works) {
        this.layers = List.copyOf(layers);
        for (int i = 0; i < works; i++) {
            ofWork.add(new BitSet());
        }
        for (int k = 0; k < layers.size(); k++) {
            BitSet needers = layers.get(k).needers();
            for (int i = needers.nextSetBit(0); i >= 0; i = needers.nextSetBit(i + 1)) {
                ofWork.get(i).set(k);
            }
        }
    }

    List<Layer> all() {
        return layers;
    }

    /// Those that some of these works need, in order.
    List<Layer> among(List<Integer> works) {
        BitSet needed = new BitSet();
        works.forEach(i -> needed.or(ofWork.get(i)));
        return needed.stream().mapToObj(layers::get).toList();
    }
}
