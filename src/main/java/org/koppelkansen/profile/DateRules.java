package org.koppelkansen.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a source writes time.
///
/// @param formats tried before the common ones, in this order (`dd-MM-yyyy`, `d MMMM yyyy` …)
/// @param endInclusive whether the end date is the last day of work (so that the period ends a day later)
/// @param placeholderYears years that mean ‘no end known’
/// @param horizonYears years from the day of reading in which a work without any date may happen; rejected when
///     empty
public record DateRules(
        List<String> formats, boolean endInclusive, Set<Integer> placeholderYears, Optional<Integer> horizonYears) {
    /// Years that no plan means: the ends of calendars and the zero days of spreadsheets.
    public static final DateRules USUAL =
            new DateRules(List.of(), true, Set.of(1899, 1900, 1970, 2999, 9999), Optional.empty());

    public DateRules {
        formats = List.copyOf(formats);
        placeholderYears = Set.copyOf(placeholderYears);
    }
}
