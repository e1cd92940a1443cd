package org.koppelkansen.weigh;

import java.util.Arrays;
import java.util.BitSet;
import org.koppelkansen.works.Window;

/// How the days of a set fall: beside others, where they run jointly, and elsewhere, where a work is as if alone.
final class SiteDays {
    private final int[] shared;
    private final int[] elsewhere;
    private final double parallelism;

    private SiteDays(int[] shared, int[] elsewhere, double parallelism) {
        this.shared = shared;
        this.elsewhere = elsewhere;
        this.parallelism = parallelism;
    }

    /// @param days of each work; of those outside the set and those without ground 0
    /// @param shared the part of it beside others
    static SiteDays of(int[] days, int[] shared, double parallelism) {
        int[] elsewhere = new int[days.length];
        Arrays.setAll(elsewhere, i -> days[i] - shared[i]);
        return new SiteDays(shared, elsewhere, parallelism);
    }

    int elsewhere(int work) {
        return elsewhere[work];
    }

    /// Days that the shared site is there.
    int joint() {
        return Window.jointDays(parallelism, shared);
    }

    /// Days on which some of these works are under way.
    int open(BitSet works) {
        int[] together = works.stream().map(i -> shared[i]).toArray();
        int alone = works.stream().map(i -> elsewhere[i]).sum();
        return alone + Window.jointDays(parallelism, together);
    }
}
