package org.koppelkansen.weigh;

import java.time.LocalDate;
import java.util.List;
import org.koppelkansen.measure.Period;

/// What moving works to their best common moment costs, as [Moment] has it, in plain numbers for searching.
final class FastMoment {
    private final int number;
    private final long asOf;
    private final long[] from;
    private final long[] until;
    private final long[] wished;
    private final long[] earlierYear;
    private final long[] laterYear;

    FastMoment(List<Stake> stakes, LocalDate asOf) {
        this.number = stakes.size();
        this.asOf = asOf.toEpochDay();
        from = new long[number];
        until = new long[number];
        wished = new long[number];
        earlierYear = new long[number];
        laterYear = new long[number];
        for (int i = 0; i < number; i++) {
            Stake stake = stakes.get(i);
            Period span = stake.work().window().span();
            from[i] = span.from().toEpochDay();
            until[i] = span.until().toEpochDay();
            wished[i] = stake.work().window().wishedStart().toEpochDay();
            earlierYear[i] = stake.moving().earlierYear().likely().cents();
            laterYear[i] = stake.moving().laterYear().likely().cents();
        }
    }

    /// In cents, or [SubsetCosts#NEVER].
    long cost(int mask, int jointDays) {
        long first = asOf;
        long last = Long.MAX_VALUE;
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            int i = Integer.numberOfTrailingZeros(rest);
            first = Math.max(first, from[i]);
            last = Math.min(last, until[i] - jointDays);
        }
        if (first > last) {
            return SubsetCosts.NEVER;
        }
        long least = Math.min(cost(mask, first), cost(mask, last));
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            long day = wished[Integer.numberOfTrailingZeros(rest)];
            least = day > first && day < last ? Math.min(least, cost(mask, day)) : least;
        }
        return least;
    }

    private long cost(int mask, long day) {
        long cents = 0;
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            int i = Integer.numberOfTrailingZeros(rest);
            long days = day - wished[i];
            cents += Moving.cents(days < 0 ? earlierYear[i] : laterYear[i], days);
        }
        return cents;
    }
}
