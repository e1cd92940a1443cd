package org.koppelkansen.api.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.api.answer.Listing;
import org.koppelkansen.api.answer.Paging;
import org.koppelkansen.register.Page;

/// The part of a short list, kept in memory, that a page asks for.
record Part(Optional<String> after, int most) {
    Part(Paging paging) {
        this(paging.after(), paging.most());
    }

    <T, J> Listing<J> of(List<T> all, Function<T, String> key, Function<T, J> form, HttpServletRequest request) {
        List<T> rest = after.map(last -> all.stream()
                        .dropWhile(one -> !key.apply(one).equals(last))
                        .skip(1)
                        .toList())
                .orElse(all);
        Page<J> page = Page.of(rest, most, key).map(form);
        return Listing.of(page.items(), page.next(), request);
    }
}
