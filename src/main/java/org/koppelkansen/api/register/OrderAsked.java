package org.koppelkansen.api.register;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.api.question.Parameters;
import org.koppelkansen.register.Works;

/// The parameter that says in which order works are asked for.
public record OrderAsked(
        @Parameter(
                description = "In this order, with `-` before it the most first, in place of by id; what has no value"
                        + " comes last, and works of which only the need may be known after that.")
        @Nullable
        String sort) {
    /// Empty for by id.
    public Optional<Works.Order> order(Parameters parameters) {
        return Optional.ofNullable(sort)
                .flatMap(key ->
                        parameters
                                .only(
                                        "sort",
                                        List.of(key),
                                        Works.Order.all().toArray(Works.Order[]::new),
                                        Works.Order::key)
                                .stream()
                                .findFirst());
    }
}
