package org.koppelkansen;

import java.util.stream.LongStream;

/// Seeds of the laws that take minutes: all of them usually, and one in so many where `laws.part` says so, as
/// `./dev test` does.
public final class Seeds {
    private static final int PART = Integer.getInteger("laws.part", 1);

    private Seeds() {}

    public static LongStream upTo(long all) {
        return LongStream.range(0, all).filter(seed -> seed % PART == 0);
    }
}
