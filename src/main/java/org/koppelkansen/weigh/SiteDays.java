package org.koppelkansen.weigh;

import java.util.Arrays;

/// What a set needs of sites: days, and being set up. A work spends its days, and what setting up its site takes,
/// evenly over its zone. Where it is by itself that costs what it costs alone; where zones lie over one another the
/// works there run jointly, at the dearest kind of opening there, and one of them is set up. Works whose zones
/// touch nowhere share nothing, however large the set that they are in.
final class SiteDays {
    private final double[] alone;
    private final double[] joint;
    private final double[] setUps;

    /// @param alone days, by place of the work
    /// @param joint days, by rank of the kind of opening
    /// @param setUps by rank; a part of one for a work that is partly set up with others
    SiteDays(double[] alone, double[] joint, double[] setUps) {
        this.alone = alone.clone();
        this.joint = joint.clone();
        this.setUps = setUps.clone();
    }

    double alone(int work) {
        return counted(alone[work]);
    }

    double joint(int rank) {
        return counted(joint[rank]);
    }

    double setUps(int rank) {
        return counted(setUps[rank]);
    }

    /// Days on which there is work, at all places together.
    double total() {
        return Arrays.stream(alone).sum() + Arrays.stream(joint).sum();
    }

    /// To ten-thousandths, halves up by a hair, so that it does not matter in which order zones were added.
    static double counted(double number) {
        return Math.floor(number * 10_000 + 0.5 + 1e-4) / 10_000;
    }
}
