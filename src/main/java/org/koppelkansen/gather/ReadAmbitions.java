package org.koppelkansen.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.koppelkansen.profile.DateText;
import org.koppelkansen.profile.OwnerNames;
import org.koppelkansen.sources.Source;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Ambition;
import org.koppelkansen.works.Ambition.Goal;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// Reads the ambitions of areas from any source whose columns are named as in our exchange form, or so in
/// Dutch.
public final class ReadAmbitions {
    /// @param findings what is odd about the file and its rows; a row without an area is rejected
    public record Read(List<Ambition> ambitions, List<Finding> findings) {
        public Read {
            ambitions = List.copyOf(ambitions);
            findings = List.copyOf(findings);
        }
    }

    private static final List<Map.Entry<Goal, Pattern>> WORDS = List.of(
            words(Goal.GAS_FREE, "aardgasvrij|gas-?free|gasvrij|gasloos|warmtetransitie"),
            words(Goal.HEAT_STRESS, "hitte|heat|schaduw|shade|verkoel"),
            words(Goal.RAIN, "regen|wateroverlast|\\brain|hemelwater|klimaatadapt|water"),
            words(Goal.GRID_CONGESTION, "congesti|verzwar|\\bgrid"),
            words(Goal.BIODIVERSITY, "biodivers|natuur|groen|ecolog"),
            words(Goal.CIRCULAR, "circul|hergebruik|reuse"),
            words(Goal.TRAFFIC_SAFETY, "verkeersveilig|traffic|schoolroute|safety"));

    private ReadAmbitions() {}

    private static Map.Entry<Goal, Pattern> words(Goal goal, String words) {
        return Map.entry(goal, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /// The ambitions in `crs`, in the order of the source.
    public static Read from(Source source, Crs crs) {
        PlaceRows rows = PlaceRows.of(source, Optional.of(crs));
        List<Ambition> ambitions = new ArrayList<>();
        rows.rows().forEach(row -> ambitions.add(ambition(row)));
        return new Read(ambitions, rows.findings());
    }

    private static Ambition ambition(PlaceRows.Row row) {
        String name = row.first("name", "naam", "titel", "title", "omschrijving");
        if (name.isEmpty()) {
            row.findings().add(FindingCode.NAME_MISSING, row.number());
            name = String.valueOf(row.number());
        }
        String id = row.first("id", "kenmerk", "code", "identificatie");
        return new Ambition(
                id.isEmpty() ? OwnerNames.slug(name) : id,
                name,
                goal(row, name),
                year(row),
                row.first("owner", "eigenaar", "organisatie"),
                row.shape());
    }

    private static Goal goal(PlaceRows.Row row, String name) {
        String text = row.first("goal", "doel", "thema", "soort", "ambitie");
        for (Goal goal : Goal.values()) {
            String key = text.toLowerCase(Locale.ROOT);
            if (key.equals(goal.key())
                    || key.equals(goal.word().nl())
                    || key.equals(goal.word().en())) {
                return goal;
            }
        }
        String seen = text.isEmpty() ? name : text;
        Optional<Goal> found = WORDS.stream()
                .filter(entry -> entry.getValue().matcher(seen).find())
                .map(Map.Entry::getKey)
                .findFirst();
        if (found.isEmpty()) {
            row.findings().add(FindingCode.GOAL_UNKNOWN, seen);
        }
        return found.orElse(Goal.OTHER);
    }

    private static Optional<Integer> year(PlaceRows.Row row) {
        String text = row.first("targetYear", "doeljaar", "jaar", "uiterlijk");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> year =
                DateText.parse(text, List.of()).map(date -> date.from().getYear());
        if (year.isEmpty()) {
            row.findings().add(FindingCode.YEAR_UNREADABLE, text);
        }
        return year;
    }
}
