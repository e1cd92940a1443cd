package org.koppelkansen.paper;

import java.util.Locale;

/// Bars on a common scale, as wide as their share of it.
public final class Bars {
    private static final double WHOLE = 100;
    private static final int MARK = 0x1B2630;

    private Bars() {}

    /// A bar from one place of the scale to another, both from 0 to 1.
    ///
    /// @param colour such as `0x205080`
    public static Markup bar(double from, double until, int colour) {
        return track(stretch(from, until, "full", colour));
    }

    /// A pale bar from the one to the other, with a mark between.
    public static Markup range(double from, double mark, double until, int colour) {
        return track(stretch(0, from, "full", colour)
                .and(stretch(from, until, "pale", pale(colour)))
                .and(stretch(mark, mark + 0.006, "mark", MARK)));
    }

    /// A pale bar, and a full one on it.
    ///
    /// @param places where the pale one begins, the full one begins and ends, and the pale one ends
    public static Markup within(double[] places, int colour) {
        return track(
                stretch(places[0], places[3], "pale", pale(colour)).and(stretch(places[1], places[2], "full", colour)));
    }

    /// Lines on the scale with words beside them, such as years.
    public static Markup ticks(double[] places, String[] words) {
        StringBuilder ticks = new StringBuilder();
        for (int i = 0; i < places.length; i++) {
            ticks.append(Markup.styled("div", "class=\"tick\" style=\"left:" + percent(places[i]) + "\"", words[i])
                    .xhtml());
        }
        return Markup.styled("div", "class=\"track ticks\"", new Markup(ticks.toString()));
    }

    private static Markup track(Markup bars) {
        return Markup.styled("div", "class=\"track\"", bars);
    }

    private static Markup stretch(double from, double until, String kind, int colour) {
        double begin = Math.clamp(from, 0, 1);
        double end = Math.clamp(until, begin, 1);
        return Markup.styled(
                "div",
                "class=\"" + kind + "\" style=\"left:" + percent(begin) + ";width:" + percent(end - begin)
                        + ";background-color:" + DrawnMap.colour(colour) + "\"");
    }

    private static int pale(int colour) {
        int red = ((colour >> 16 & 0xFF) + 2 * 0xFF) / 3;
        int green = ((colour >> 8 & 0xFF) + 2 * 0xFF) / 3;
        int blue = ((colour & 0xFF) + 2 * 0xFF) / 3;
        return red << 16 | green << 8 | blue;
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", WHOLE * part);
    }
}
