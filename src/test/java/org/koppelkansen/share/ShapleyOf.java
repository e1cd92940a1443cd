package org.koppelkansen.share;

import java.util.Arrays;
import java.util.List;

/// The Shapley value in both ways that the program knows, in whole cents, for comparing how long they take.
public final class ShapleyOf {
    private ShapleyOf() {}

    /// By layers.
    public static List<Long> ground(GroundGame game) {
        return cents(Shapley.of(game).rounded(game.players()));
    }

    /// By enumeration.
    public static List<Long> table(TableGame game) {
        return cents(Shapley.of(game).rounded(game.players()));
    }

    private static List<Long> cents(long[] shares) {
        return Arrays.stream(shares).boxed().toList();
    }
}
