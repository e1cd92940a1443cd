package org.koppelkansen.near;

/// Which pairs of numbered things a [NearJoin] or [NearIndex] is asked for. Called for every pair whose boxes and
/// periods meet, from several threads: must be cheap and must not change anything.
public interface Pairing {
    /// Whether the pair is of interest at all, apart from space and time. Symmetric.
    boolean wanted(int i, int j);

    /// The largest distance at which the two meet, in metres, at most `largestReach()`; what a thing adds to it for
    /// doubt about its place is not counted here. Symmetric.
    double reach(int i, int j);

    double largestReach();

    /// All pairs at most `metres` apart.
    static Pairing within(double metres) {
        return new Pairing() {
            @Override
            public boolean wanted(int i, int j) {
                return true;
            }

            @Override
            public double reach(int i, int j) {
                return metres;
            }

            @Override
            public double largestReach() {
                return metres;
            }
        };
    }
}
