package org.koppelkansen.api.answer;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.measure.Text;

/// Which part of a list is asked for. A parameter of a controller, with `@ParameterObject`.
public record Paging(
        @Parameter(description = "Where to read on: take it from the link `next`, do not make one.") @Nullable
        String cursor,

        @Parameter(
                description = "At most so many items; 100 when it is absent.",
                schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
        @Nullable
        String limit) {
    private static final int USUAL = 100;
    private static final int MOST = 1000;
    private static final String MARK = "1:";

    /// How many items, from 1 to 1000.
    public int most() {
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("[0-9]{1,9}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw FieldError.problem(
                    ProblemCode.WRONG_PARAMETER,
                    "limit",
                    "out-of-range",
                    new Text(
                            "`limit` is een getal van 1 tot en met " + MOST + ", niet ‘" + limit + "’.",
                            "`limit` is a number from 1 to " + MOST + ", not ‘" + limit + "’."));
        }
        return Integer.parseInt(limit);
    }

    /// What the store gave as `next` with the page before; empty for the first page.
    public Optional<String> after() {
        return Optional.ofNullable(cursor).map(Paging::opened);
    }

    /// The same where the store gives only what has this form.
    public Optional<String> after(Pattern form) {
        Optional<String> after = after();
        after.filter(place -> !form.matcher(place).matches()).ifPresent(place -> {
            throw unknown(String.valueOf(cursor));
        });
        return after;
    }

    /// The cursor for what the store gave as `next`. It hides nothing: it is spelt so that nobody makes one.
    public static String cursorOf(String next) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + next).getBytes(StandardCharsets.UTF_8));
    }

    private static String opened(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            boolean clean = text.chars().noneMatch(Character::isISOControl);
            if (clean
                    && text.startsWith(MARK)
                    && cursorOf(text.substring(MARK.length())).equals(cursor)) {
                return text.substring(MARK.length());
            }
        } catch (IllegalArgumentException e) {
            throw unknown(cursor);
        }
        throw unknown(cursor);
    }

    private static Problem unknown(String cursor) {
        return FieldError.problem(
                ProblemCode.WRONG_PARAMETER,
                "cursor",
                "unreadable",
                new Text(
                        "‘" + cursor + "’ is geen `cursor`; neem die uit de link `next`.",
                        "‘" + cursor + "’ is no `cursor`; take it from the link `next`."));
    }
}
