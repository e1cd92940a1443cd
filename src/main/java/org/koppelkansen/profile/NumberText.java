package org.koppelkansen.profile;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as people write them: `1.250.000,50`, `€ 1,2 mln`, `450 k`, `80%`.
///
/// @param comma whether a comma was read as the decimal sign
public record NumberText(BigDecimal value, boolean comma) {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:€|eur(?:o)?)?\\s*([+-]?)\\s*(\\d[\\d.,'\\s\\u00a0\\u202f]*?)(?:,-+)?\\s*"
                    + "(%|k|k€|keur|mln|miljoen|million|mio|m|mrd|miljard|duizend|€|euro|eur)?\\.?$");
    private static final Pattern EUROS = Pattern.compile(
            "^((?:€|eur(?:o)?)?\\s*[+-]?\\s*[1-9]\\d{0,2})[.,](\\d{3})((?:,-+)?\\s*(?:€|euro|eur)?\\.?)$");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
    /// One point before exactly three digits: `121.000`, a decimal or a hundred and twenty-one thousand.
    private static final Pattern ONE_POINT = Pattern.compile("[+-]?[1-9]\\d{0,2}\\.\\d{3}");
    private static final int LONGEST = 40;

    /// The number, where the text is one. A single separator is the decimal sign, except that points before
    /// groups of three digits, twice or more, are taken for thousands.
    public static Optional<NumberText> parse(String text) {
        String lean = text.strip().toLowerCase(Locale.ROOT);
        if (lean.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = NUMBER.matcher(lean);
        if (!matcher.matches()) {
            return exponent(lean);
        }
        String digits = matcher.group(2).replaceAll("[\\s'\\u00a0\\u202f]", "");
        boolean comma = decimalComma(digits);
        Optional<BigDecimal> bare = plain(digits, comma);
        String unit = matcher.group(3) == null ? "" : matcher.group(3);
        boolean minus = "-".equals(matcher.group(1));
        return bare.map(value -> value.multiply(scale(unit)))
                .map(value -> new NumberText(minus ? value.negate() : value, comma));
    }

    private static Optional<NumberText> exponent(String lean) {
        return lean.matches("[+-]?\\d+(\\.\\d+)?e[+-]?\\d{1,2}")
                ? Optional.of(new NumberText(new BigDecimal(lean), false))
                : Optional.empty();
    }

    private static boolean decimalComma(String digits) {
        int comma = digits.lastIndexOf(',');
        return comma > digits.lastIndexOf('.') && digits.indexOf(',') == comma;
    }

    /// The same of an amount of euros: cents have two digits, so a single separator before exactly three of them is
    /// one of thousands (`€ 121.000`), unless the amount is in thousands or millions (`1,250 mln`).
    public static Optional<NumberText> parseEuros(String text) {
        Matcher matcher = EUROS.matcher(text.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() ? parse(matcher.replaceFirst("$1$2$3")) : parse(text);
    }

    /// The number where a single point before three digits parts thousands: `121.000` is 121000.
    public static Optional<NumberText> parseGrouped(String text) {
        return parse(canBeGrouped(text) ? text.replace(".", "") : text);
    }

    /// Whether a single point may part thousands as well as be the decimal sign.
    public static boolean canBeGrouped(String text) {
        return ONE_POINT.matcher(text.strip()).matches();
    }

    private static Optional<BigDecimal> plain(String digits, boolean comma) {
        String plain;
        if (comma) {
            plain = digits.replace(".", "").replace(',', '.');
        } else if (digits.indexOf(',') >= 0) {
            plain = digits.replace(",", "");
        } else if (digits.indexOf('.') != digits.lastIndexOf('.')) {
            if (!GROUPED.matcher(digits).matches()) {
                return Optional.empty();
            }
            plain = digits.replace(".", "");
        } else {
            plain = digits;
        }
        String trimmed = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        return trimmed.matches("\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(trimmed)) : Optional.empty();
    }

    private static BigDecimal scale(String unit) {
        return switch (unit) {
            case "%" -> new BigDecimal("0.01");
            case "k", "k€", "keur", "duizend" -> new BigDecimal(1_000);
            case "m", "mln", "miljoen", "million", "mio" -> new BigDecimal(1_000_000);
            case "mrd", "miljard" -> new BigDecimal(1_000_000_000);
            default -> BigDecimal.ONE;
        };
    }
}
