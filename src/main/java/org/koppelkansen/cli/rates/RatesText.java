package org.koppelkansen.cli.rates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.koppelkansen.cli.screen.Columns;
import org.koppelkansen.cli.screen.Console;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.measure.Level;
import org.koppelkansen.settings.OutsideCheck;
import org.koppelkansen.settings.Rate;
import org.koppelkansen.settings.RateUnit;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.settings.Surface;
import org.koppelkansen.settings.WorkingWidths;
import org.koppelkansen.works.Discipline;

/// All rates for a person to read: by section of the file, then what is published beside what we reckon.
final class RatesText {
    private static final int NAME = 40;
    private static final int ROOMY = 99;
    private static final int FIGURE = 9;
    private static final int UNIT = 17;
    private static final int METRES = 8;
    private static final String INDENT = "    ";

    private final Rates rates;
    private final Map<String, Double> indices;
    private final Speech speech;
    private final Console console;
    private final List<String> lines = new ArrayList<>();

    /// @param indices of the user's own, by year; empty where there are none
    RatesText(Rates rates, Map<String, Double> indices, Speech speech, Console console) {
        this.rates = rates;
        this.indices = Collections.unmodifiableMap(new LinkedHashMap<>(indices));
        this.speech = speech;
        this.console = console;
        head();
        ground();
        restPeriods();
        sections();
        checks();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private void head() {
        long ours = rates.entries().stream()
                .filter(entry -> Origin.of(entry) == Origin.OURS)
                .count();
        long own = rates.entries().stream().filter(Rates.Entry::overridden).count();
        int all = rates.entries().size();
        wrapped(
                speech.say(
                        all + " tarieven, waarvan " + ours + " aannamen van ons en " + own
                                + " uit uw bestand. Sleutels en eenheden staan er zoals in rates.yaml; bedragen zijn in"
                                + " euro's zonder btw" + prices() + " Zet wat u beter weet"
                                + " in een eigen bestand en geef dat met --rates.",
                        all + " rates, of which " + ours + " are assumptions of ours and " + own
                                + " from your file. Keys and units are those of rates.yaml; amounts are in euros without"
                                + " VAT" + prices() + " Put what you know better in a file of"
                                + " your own and give it with --rates."),
                "");
    }

    private String prices() {
        if (indices.isEmpty()) {
            return speech.say(
                    ", in de prijzen van het jaar dat erbij staat.", ", in the prices of the year beside them.");
        }
        String factors = indices.entrySet().stream()
                .map(index -> index.getKey() + " × "
                        + speech.number(
                                index.getValue(),
                                RateColumns.plain(index.getValue()).scale()))
                .collect(Collectors.joining(", "));
        return speech.say(
                ". Met uw indexcijfers omgerekend: " + factors
                        + "; andere jaren staan in de prijzen van het jaar dat erbij staat.",
                ". Converted with your index figures: " + factors
                        + "; other years stand in the prices of the year beside them.");
    }

    private void ground() {
        heading(
                "ground",
                speech.say(
                        "breedte, sleuf, diepte, straal van een punt (m)",
                        "width, trench, depth, radius of a point (m)"));
        for (Discipline discipline : Discipline.values()) {
            WorkingWidths.Ground ground = rates.widths().of(discipline);
            boolean changed = !ground.equals(Rates.shipped().widths().of(discipline));
            row(
                    discipline.key(),
                    metres(ground.widthMetres())
                            + metres(ground.trenchMetres())
                            + metres(ground.depthMetres())
                            + metres(ground.radiusMetres())
                            + "  "
                            + speech.say((changed ? Origin.OWN_FILE : Origin.OURS).word()));
        }
    }

    private void restPeriods() {
        heading("rest-days", speech.say("graafrust per oppervlak (dagen)", "rest period by surface (days)"));
        for (Surface surface : rates.surfaces()) {
            row(surface.key(), figure(surface.restDays(), FIGURE));
            wrapped(surface.restSource(), INDENT);
        }
    }

    private void sections() {
        String section = "";
        for (Rates.Entry entry : rates.entries()) {
            String key = entry.key();
            int dot = key.indexOf('.');
            if (!key.substring(0, dot).equals(section)) {
                section = key.substring(0, dot);
                heading(
                        section,
                        speech.say(
                                "laag, waarschijnlijk, hoog; eenheid; prijspeil",
                                "low, likely, high; unit; price level"));
            }
            entry(key.substring(dot + 1), entry);
        }
    }

    private void entry(String name, Rates.Entry entry) {
        Rate rate = entry.rate();
        Origin origin = Origin.of(entry);
        row(
                name,
                figure(rate.low(), FIGURE)
                        + figure(rate.likely(), FIGURE)
                        + figure(rate.high(), FIGURE + 1)
                        + " "
                        + Columns.left(rate.unit().key(), UNIT)
                        + rate.priceLevel()
                        + (origin == Origin.OURS ? " " + speech.say("aanname", "ours") : ""));
        if (origin != Origin.OURS || !rate.source().equals("ours")) {
            wrapped(speech.say(origin.word()) + ": " + rate.source(), INDENT);
        }
    }

    private void checks() {
        heading("published", speech.say("gepubliceerd, en wat wij uitrekenen", "published, and what we reckon"));
        for (OutsideCheck check : rates.published()) {
            boolean share = check.published().unit() == RateUnit.SHARE;
            DoubleFunction<String> number =
                    figure -> share ? speech.number(100 * figure, 0) + " %" : speech.number(figure, 0);
            String ours = range(check, rates, number);
            wrapped(speech.say(check.word()), "  ");
            wrapped(
                    published(check.published(), number)
                            + (share ? "" : " " + check.published().unit().key()) + " ("
                            + check.published().source() + "); " + speech.say("wij: ", "ours: ") + ours,
                    INDENT);
        }
    }

    private static String published(Rate rate, DoubleFunction<String> number) {
        return rate.low() == rate.high()
                ? number.apply(rate.likely())
                : number.apply(rate.low()) + " – " + number.apply(rate.high());
    }

    private static String range(OutsideCheck check, Rates rates, DoubleFunction<String> number) {
        String likely = number.apply(check.ours(rates, Level.LIKELY));
        double low = check.ours(rates, Level.LOW);
        double high = check.ours(rates, Level.HIGH);
        return likely + " (" + number.apply(Math.min(low, high)) + " – " + number.apply(Math.max(low, high)) + ")";
    }

    /// On a narrow screen the name has a line of its own.
    private void row(String name, String figures) {
        if (console.width() < ROOMY) {
            line("  " + name);
            line(figures);
        } else {
            line("  " + Columns.left(name, NAME) + figures);
        }
    }

    private void heading(String key, String columns) {
        line("");
        line(Columns.fit(key + ": " + columns, console.width()));
    }

    /// The number at the right of its column, never cut: one that is too long pushes the rest aside.
    private String figure(double number, int width) {
        String written = " " + speech.number(number, RateColumns.plain(number).scale());
        return Columns.right(written, Math.max(width, Columns.of(written)));
    }

    private String metres(double number) {
        return figure(number, METRES);
    }

    private void wrapped(String text, String indent) {
        Columns.wrap(text, console.width() - indent.length()).forEach(line -> line(indent + line));
    }

    private void line(String line) {
        lines.add(line.stripTrailing());
    }
}
