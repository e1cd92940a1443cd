package org.koppelkansen.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// How the days of a set fall, and on how many sites. A work spends its days evenly over its zone. Where it is by
/// itself they cost what they cost alone; where zones lie over one another the works there run jointly, at the
/// dearest kind of opening there. Works whose zones touch nowhere share nothing: each connected part of a set is a
/// site of its own.
///
/// Days are kept to hundredths.
final class SiteDays {
    private final double[] alone;
    private final double[] joint;
    private final List<BitSet> sites;

    /// @param alone by place of the work
    /// @param joint by rank of the kind of opening
    /// @param sites works of each connected part
    SiteDays(double[] alone, double[] joint, List<BitSet> sites) {
        this.alone = alone.clone();
        this.joint = joint.clone();
        this.sites = List.copyOf(sites);
    }

    double alone(int work) {
        return hundredths(alone[work]);
    }

    double joint(int rank) {
        return hundredths(joint[rank]);
    }

    List<BitSet> sites() {
        return sites;
    }

    /// Days on which there is work, at all places together.
    double total() {
        return Arrays.stream(alone).sum() + Arrays.stream(joint).sum();
    }

    /// Halves up by a hair, so that it does not matter in which order zones were added.
    static double hundredths(double days) {
        return Math.floor(days * 100 + 0.5 + 1e-6) / 100;
    }

    /// The connected parts of a set of works, while connections come in.
    static final class Sites {
        private final List<BitSet> parts = new ArrayList<>();

        /// Starts with every work apart.
        Sites(BitSet works) {
            works.stream().forEach(i -> {
                BitSet one = new BitSet();
                one.set(i);
                parts.add(one);
            });
        }

        /// Works that are in one place.
        void connect(BitSet works) {
            BitSet whole = new BitSet();
            parts.removeIf(part -> {
                boolean touches = part.intersects(works);
                if (touches) {
                    whole.or(part);
                }
                return touches;
            });
            parts.add(whole);
        }

        /// The first by its first work.
        List<BitSet> all() {
            return parts.stream()
                    .sorted(Comparator.comparing(part -> part.nextSetBit(0)))
                    .toList();
        }
    }
}
