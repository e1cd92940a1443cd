package org.koppelkansen;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Seeds of the laws that take minutes, and cases of which there are as many: all of them usually, and one in so many
/// where `laws.part` says so, as `./dev test` does.
public final class Seeds {
    private static final int PART = Integer.getInteger("laws.part", 1);

    private Seeds() {}

    public static LongStream upTo(long all) {
        return LongStream.range(0, all).filter(seed -> seed % PART == 0);
    }

    /// The first of them, and those that follow on it.
    public static <T> List<T> some(List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % PART == 0)
                .mapToObj(all::get)
                .toList();
    }
}
