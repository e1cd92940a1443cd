package org.koppelkansen.gather;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.profile.Field;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Severity;

/// What an owner reads about the files that it delivered: what became of the rows, what is odd, how complete
/// and how fresh they are.
public final class QualityReport {
    private static final int EXAMPLES = 5;
    private static final int INDENT = 4;
    private static final int BAR = 20;
    private static final int PERCENT = 8;
    /// Control characters and marks that turn the direction of text: a file must not play tricks with a terminal.
    private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private final Gathered gathered;
    private final Language language;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private QualityReport(Gathered gathered, Language language, int width) {
        this.width = width;
        this.gathered = gathered;
        this.language = language;
    }

    /// The report as lines of text, ending with a line break.
    ///
    /// @param width characters that a line may have; a longer word stands by itself
    public static String text(Gathered gathered, Language language, int width) {
        QualityReport report = new QualityReport(gathered, language, width);
        gathered.sources().forEach(report::source);
        report.total();
        return String.join("\n", report.lines) + "\n";
    }

    private void source(SourceQuality quality) {
        lines.add(harmless(quality.source()));
        lines.add("─".repeat(Math.min(width, quality.source().length())));
        wrap(2, say("vorm ", "format ") + quality.format() + say(", profiel ", ", profile ") + quality.profile());
        wrap(2, counts(quality.counts()));
        findings(gathered.findings().stream()
                .filter(finding -> finding.source().equals(quality.source()))
                .toList());
        completeness(quality.completeness());
        freshness(quality.freshness());
        lines.add("");
    }

    private String counts(SourceQuality.Counts counts) {
        return number(counts.read())
                + (counts.read() == 1 ? say(" rij gelezen: ", " row read: ") : say(" rijen gelezen: ", " rows read: "))
                + number(counts.accepted())
                + say(" zo overgenomen, ", " taken as they are, ")
                + number(counts.repaired())
                + say(" hersteld, ", " repaired, ")
                + number(counts.rejected())
                + say(" afgewezen.", " rejected.");
    }

    private void findings(List<Finding> findings) {
        lines.add("");
        if (findings.isEmpty()) {
            lines.add("  " + say("Geen bevindingen.", "No findings."));
            return;
        }
        lines.add("  " + say("Bevindingen", "Findings"));
        Map<FindingCode, List<Finding>> byCode = new TreeMap<>(
                Comparator.comparing(FindingCode::severity).reversed().thenComparing(Comparator.naturalOrder()));
        findings.forEach(finding -> byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                .add(finding));
        byCode.forEach(this::code);
    }

    private void code(FindingCode code, List<Finding> findings) {
        List<Long> rows = findings.stream()
                .map(Finding::row)
                .filter(row -> row > 0)
                .distinct()
                .toList();
        String times = rows.isEmpty() ? "" : " " + number(rows.size()) + "×";
        lines.add("  - " + mark(code.severity()) + times + "  " + code.key());
        if (code == FindingCode.COLUMN_GUESSED) {
            findings.forEach(finding -> wrap(finding.sentence().in(language)));
            return;
        }
        wrap(findings.getFirst().sentence().in(language));
        if (!rows.isEmpty()) {
            String first = String.join(
                    ", ", rows.stream().limit(EXAMPLES).map(this::number).toList());
            wrap((rows.size() == 1 ? say("rij ", "row ") : say("rijen ", "rows "))
                    + first
                    + (rows.size() > EXAMPLES ? " …" : ""));
        }
    }

    private String mark(Severity severity) {
        return switch (severity) {
            case REJECTED -> say("afgewezen", "rejected");
            case REPAIRED -> say("hersteld", "repaired");
            case WARNING -> say("let op", "warning");
            case NOTE -> say("ter info", "note");
        };
    }

    private void completeness(Map<Field, Double> shares) {
        lines.add("");
        lines.add("  " + say("Volledigheid", "Completeness"));
        int widest = shares.keySet().stream()
                .mapToInt(field -> field.word().in(language).length())
                .max()
                .orElse(0);
        int bar = Math.clamp(width - INDENT - widest - PERCENT, 0, BAR);
        shares.forEach((field, share) -> {
            int full = (int) Math.round(share * bar);
            String name = field.word().in(language);
            lines.add("    " + name + " ".repeat(widest - name.length()) + "  " + "█".repeat(full)
                    + "░".repeat(bar - full) + "  " + percent(share));
        });
    }

    private void freshness(Freshness fresh) {
        if (fresh.works() == 0
                || fresh.oldestStart().isEmpty()
                || fresh.newestStart().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("  " + say("Actualiteit", "Freshness"));
        wrap(say("Starts van ", "Starts from ") + day(fresh.oldestStart().get()) + say(" tot en met ", " to ")
                + day(fresh.newestStart().get()) + ".");
        if (fresh.past() > 0) {
            wrap(part(fresh.past(), fresh.works())
                    + say(" perioden liggen al helemaal in het verleden.", " windows lie wholly in the past."));
        }
        if (fresh.overdue() > 0) {
            wrap(part(fresh.overdue(), fresh.works())
                    + say(
                            " voornemens hadden volgens hun eigen datums klaar moeten zijn, maar staan niet als gereed.",
                            " works should be finished by their own dates, but are not marked as done."));
        }
    }

    private void total() {
        if (gathered.sources().size() < 2) {
            return;
        }
        long read = gathered.sources().stream().mapToLong(SourceQuality::read).sum();
        long accepted =
                gathered.sources().stream().mapToLong(SourceQuality::accepted).sum();
        long repaired =
                gathered.sources().stream().mapToLong(SourceQuality::repaired).sum();
        long rejected =
                gathered.sources().stream().mapToLong(SourceQuality::rejected).sum();
        wrap(0, say("Samen: ", "Together: ") + counts(new SourceQuality.Counts(read, accepted, repaired, rejected)));
        long placed =
                gathered.works().stream().filter(w -> w.place().isPresent()).count();
        wrap(
                0,
                say("Dat geeft ", "That gives ") + number(gathered.works().size())
                        + say(" voornemens, waarvan ", " works, of which ") + number(placed)
                        + say(" met een plek (stelsel ", " with a place (system ") + gathered.crs() + ").");
    }

    private void wrap(String sentence) {
        wrap(INDENT, sentence);
    }

    private void wrap(int indent, String sentence) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        for (String word : harmless(sentence).split(" ", -1)) {
            if (line.length() + word.length() > width && line.length() > indent) {
                lines.add(line.toString().stripTrailing());
                line.setLength(indent);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
    }

    private static String harmless(String text) {
        return HARMFUL.matcher(text).replaceAll(" ");
    }

    private String part(long part, long whole) {
        return number(part) + say(" van de ", " of the ") + number(whole) + " (" + percent((double) part / whole) + ")";
    }

    /// A share in whole percents; never 100 while something is missing, nor 0 while something is there.
    private static String percent(double share) {
        long percent = Math.round(share * 100);
        if (percent == 100 && share < 1) {
            return "99%";
        }
        return percent == 0 && share > 0 ? "1%" : percent + "%";
    }

    private String number(long number) {
        return String.format(language.locale(), "%,d", number);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
    }

    private String say(String nl, String en) {
        return new Text(nl, en).in(language);
    }
}
