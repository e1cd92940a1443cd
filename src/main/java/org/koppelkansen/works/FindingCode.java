package org.koppelkansen.works;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// Everything that can be odd about delivered data. Each code has one severity and one sentence with numbered
/// places (`{0}`, `{1}` …) for what was seen; `docs/findings.md` explains each to the owner who must mend it.
public enum FindingCode {
    // the file as a whole
    FILE_EMPTY(Severity.WARNING, "Het bestand bevat geen rijen.", "The file has no rows."),
    FILE_TRUNCATED(
            Severity.WARNING,
            "Het bestand is afgebroken na rij {0}; wat ervoor staat is gelezen. Lever het opnieuw aan.",
            "The file breaks off after row {0}; what comes before is read. Deliver it again."),
    ENCODING_GUESSED(
            Severity.WARNING, "De tekst is geen UTF-8; gelezen als {0}.", "The text is not UTF-8; read as {0}."),
    CRS_ASSUMED(
            Severity.WARNING,
            "Het bestand noemt geen coördinatenstelsel; gelezen als {0}. Noem het in het profiel.",
            "The file names no coordinate system; read as {0}. Name it in the profile."),
    FILE_BROKEN(
            Severity.WARNING,
            "Vanaf regel {0} klopt de opbouw van het bestand niet; alleen de {1} rijen ervoor zijn gelezen.",
            "From line {0} on the file is malformed; only the {1} rows before it are read."),
    TEXT_GARBLED(
            Severity.WARNING,
            "Tekst is twee keer gecodeerd ({0} keer, zoals ‘{1}’). Exporteer het bestand opnieuw als UTF-8.",
            "Text was encoded twice ({0} times, such as “{1}”). Export the file again as UTF-8."),
    HEADINGS_UNCLEAR(
            Severity.WARNING,
            "De kop heeft lege of dubbele namen; deze kolommen heten nu: {0}.",
            "The heading has empty or double names; these columns are now called: {0}."),
    ROW_FIELD_COUNT(
            Severity.WARNING,
            "Deze rij heeft {0} velden, de kop {1}; misschien staan waarden in de verkeerde kolom.",
            "This row has {0} fields, the heading {1}; values may stand in the wrong column."),
    ROW_UNREADABLE(Severity.REJECTED, "Deze rij is niet te lezen: {0}.", "This row cannot be read: {0}.");

    private final Severity severity;
    private final Text sentence;

    FindingCode(Severity severity, String nl, String en) {
        this.severity = severity;
        this.sentence = new Text(nl, en);
    }

    public Severity severity() {
        return severity;
    }

    /// The sentence with `{0}`, `{1}` … replaced by what was seen.
    public Text sentence(Object... seen) {
        return new Text(fill(sentence.nl(), seen), fill(sentence.en(), seen));
    }

    /// The spelling in reports: `file-empty`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String fill(String template, Object... seen) {
        String filled = template;
        for (int i = 0; i < seen.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(seen[i]));
        }
        return filled;
    }
}
