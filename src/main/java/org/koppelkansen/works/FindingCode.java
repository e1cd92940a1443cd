package org.koppelkansen.works;

import java.util.Locale;
import org.koppelkansen.measure.Text;

/// Everything that can be odd about delivered data. Each code has one severity and one sentence with numbered
/// places (`{0}`, `{1}` …) for what was seen, which may itself be a [Text]; `docs/findings.md` explains each to
/// the owner who must mend it.
public enum FindingCode {
    // the file as a whole
    FILE_EMPTY(Severity.WARNING, "Het bestand bevat geen rijen.", "The file has no rows."),
    FILE_TRUNCATED(
            Severity.WARNING,
            "Het bestand is afgebroken en dus niet compleet. Gelezen rijen: {0}. Lever het opnieuw aan.",
            "The file breaks off, so it is not complete. Rows read: {0}. Deliver it again."),
    ENCODING_GUESSED(
            Severity.WARNING, "De tekst is geen UTF-8; gelezen als {0}.", "The text is not UTF-8; read as {0}."),
    CRS_ASSUMED(
            Severity.WARNING,
            "Het bestand noemt geen coördinatenstelsel; gelezen als {0}. Noem het in het profiel.",
            "The file names no coordinate system; read as {0}. Name it in the profile."),
    CRS_UNKNOWN(
            Severity.WARNING,
            "Het coördinatenstelsel ‘{0}’ is niet herkend. Noem de EPSG-code in het profiel.",
            "The coordinate system “{0}” is not recognised. Name its EPSG code in the profile."),
    ATTRIBUTES_MISSING(
            Severity.WARNING,
            "Bij de Shapefile ‘{0}’ ontbreekt het .dbf-bestand; alleen de geometrie is gelezen.",
            "The Shapefile “{0}” comes without its .dbf file; only the geometry is read."),
    FEED_PARTIAL(
            Severity.WARNING,
            "Dit antwoord bevat {0} van {1} objecten; vraag de overige op met startIndex en count.",
            "This answer holds {0} of {1} features; ask for the others with startIndex and count."),
    FEED_REPEATS(
            Severity.WARNING,
            "De bron geeft bij {0} een pagina die al was gelezen; daar is gestopt.",
            "At {0} the source repeats a page that was read before; the reading stopped there."),
    FILE_BROKEN(
            Severity.WARNING,
            "Vanaf regel {0} klopt de opbouw van het bestand niet. Gelezen rijen: {1}.",
            "From line {0} on the file is malformed. Rows read: {1}."),
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
    CELL_ERROR(
            Severity.WARNING,
            "De cel in kolom ‘{0}’ bevat een fout ({1}) en telt als leeg.",
            "The cell in column “{0}” holds an error ({1}) and counts as empty."),
    ROW_UNREADABLE(Severity.REJECTED, "Deze rij is niet te lezen: {0}.", "This row cannot be read: {0}."),

    // one row of works, areas or ambitions
    GEOMETRY_MISSING(
            Severity.WARNING,
            "Er staat geen plek bij. Het voornemen is bewaard, maar kan niets raken.",
            "No place is given. The work is kept, but can meet nothing."),
    GEOMETRY_UNREADABLE(
            Severity.WARNING,
            "De plek is niet te lezen: {0}. Het voornemen is bewaard zonder plek.",
            "The place cannot be read: {0}. The work is kept without a place."),
    GEOMETRY_UNUSABLE(
            Severity.WARNING,
            "Van de plek bleef na herstel niets over. Het voornemen is bewaard zonder plek.",
            "Nothing was left of the place after repair. The work is kept without a place."),
    GEOMETRY_ELSEWHERE(
            Severity.WARNING,
            "De plek ligt buiten het gebied waar {0} geldt of waar de andere voornemens liggen ({1}). Het voornemen is bewaard zonder plek.",
            "The place lies outside the area where {0} holds or where the other works are ({1}). The work is kept without a place."),
    GEOMETRY_OTHER_CRS(
            Severity.REPAIRED,
            "De coördinaten passen niet bij {0}, wel bij {1}; zo gelezen.",
            "The coordinates do not fit {0}, but fit {1}; read that way."),
    GEOMETRY_RING_CLOSED(Severity.REPAIRED, "Een rand was niet gesloten; gesloten.", "A ring was not closed; closed."),
    GEOMETRY_POINTS_REPEATED(
            Severity.REPAIRED,
            "Hetzelfde punt stond er meermaals achter elkaar; één keer bewaard.",
            "The same point stood there several times in a row; kept once."),
    GEOMETRY_SELF_INTERSECTING(
            Severity.REPAIRED,
            "De rand kruist zichzelf; opnieuw opgebouwd als geldig vlak.",
            "The boundary crosses itself; rebuilt as a valid area."),
    GEOMETRY_RINGS_MISPLACED(
            Severity.REPAIRED,
            "Delen of gaten van het vlak liggen over elkaar of ernaast; elk deel is één keer bewaard.",
            "Parts or holes of the area lie over one another or outside; every part is kept once."),
    GEOMETRY_COLLAPSED(
            Severity.REPAIRED,
            "Het vlak heeft geen oppervlakte; bewaard als lijn of punt.",
            "The polygon has no area; kept as a line or point."),
    GEOMETRY_AXES_SWAPPED(
            Severity.REPAIRED,
            "De coördinaten stonden in de verkeerde volgorde (y voor x); omgedraaid.",
            "The coordinates stood in the wrong order (y before x); turned round."),
    GEOMETRY_PARTS_DROPPED(
            Severity.REPAIRED,
            "Delen van de plek waren leeg of onbruikbaar; de rest is bewaard.",
            "Parts of the place were empty or unusable; the rest is kept."),
    GEOMETRY_NOT_A_NUMBER(
            Severity.REPAIRED,
            "Een coördinaat is geen getal; dat deel is weggelaten.",
            "A coordinate is not a number; that part is left out."),
    GEOMETRY_CURVES(
            Severity.REPAIRED,
            "Bogen zijn vervangen door korte rechte stukken.",
            "Arcs are replaced by short straight pieces."),
    GEOMETRY_CRS_UNKNOWN(
            Severity.WARNING,
            "Het coördinatenstelsel {0} is niet herkend. Het voornemen is bewaard zonder plek.",
            "The coordinate system {0} is unknown. The work is kept without a place."),
    CRS_MIXED(
            Severity.WARNING,
            "Het bestand mengt coördinatenstelsels: eerst {0}, hier {1}. Elk is in zijn eigen stelsel gelezen.",
            "The file mixes coordinate systems: first {0}, here {1}. Each is read in its own."),
    DATE_IMPOSSIBLE(
            Severity.REPAIRED,
            "De dag ‘{0}’ bestaat niet; gelezen als {1}, de laatste dag van die maand.",
            "The day ‘{0}’ does not exist; read as {1}, the last day of that month."),
    DATE_UNREADABLE(
            Severity.WARNING,
            "‘{0}’ ({1}) is niet als datum te lezen; behandeld als leeg.",
            "‘{0}’ ({1}) is no date that can be read; treated as empty."),
    DATE_TWO_DIGIT_YEAR(
            Severity.REPAIRED,
            "‘{0}’ heeft een jaartal van twee cijfers; gelezen als {1}.",
            "‘{0}’ has a year of two digits; read as {1}."),
    DATE_SERIAL(
            Severity.REPAIRED,
            "‘{0}’ is een datumnummer van een rekenblad; gelezen als {1}.",
            "‘{0}’ is a spreadsheet's day number; read as {1}."),
    DATE_PLACEHOLDER(
            Severity.WARNING,
            "‘{0}’ ({1}) betekent dat de datum onbekend is; behandeld als leeg.",
            "‘{0}’ ({1}) means that the date is unknown; treated as empty."),
    DATE_FAR(
            Severity.WARNING,
            "{0} ({1}) ligt meer dan vijftien jaar vooruit; zo overgenomen. Betekent het ‘onbekend’, noem het jaar dan in het profiel.",
            "{0} ({1}) is more than fifteen years ahead; taken as it is. If it means ‘unknown’, name the year in the profile."),
    DATES_SWAPPED(
            Severity.REPAIRED,
            "Het einde ({1}) ligt voor de start ({0}); omgewisseld.",
            "The end ({1}) lies before the start ({0}); exchanged."),
    DATES_MISSING(
            Severity.REJECTED,
            "Er staat geen bruikbare datum bij. Geef een start en een einde, of een periode.",
            "No usable date is given. Give a start and an end, or a period."),
    DATES_ASSUMED(
            Severity.WARNING,
            "Er staat geen datum bij; volgens het profiel kan het voornemen van {0} tot {1}.",
            "No date is given; by the profile the work may happen from {0} until {1}."),
    START_MISSING(
            Severity.WARNING,
            "De start ontbreekt; teruggerekend vanaf het einde: {0}.",
            "The start is missing; counted back from the end: {0}."),
    END_MISSING(Severity.WARNING, "Het einde is onbekend; aangehouden is {0}.", "The end is unknown; taken to be {0}."),
    PERIOD_DISAGREES(
            Severity.WARNING,
            "De periode ‘{0}’ klopt niet met de datumkolommen ({1}); de datumkolommen zijn gevolgd.",
            "The period ‘{0}’ disagrees with the date columns ({1}); the date columns are followed."),
    WISH_OUTSIDE_WINDOW(
            Severity.REPAIRED,
            "De gewenste start {0} past niet in de periode van behoefte; verschoven naar {1}.",
            "The wished start {0} does not fit the window; moved to {1}."),
    DURATION_UNREADABLE(
            Severity.WARNING,
            "‘{0}’ is geen aantal dagen; behandeld als leeg.",
            "‘{0}’ is no number of days; treated as empty."),
    DURATION_TOO_LONG(
            Severity.REPAIRED,
            "De duur van {0} dagen past niet in de periode van behoefte; ingekort tot {1}.",
            "The duration of {0} days does not fit the window; cut to {1}."),
    DURATION_ASSUMED(
            Severity.NOTE,
            "Er staan geen precieze datums; voor de duur is {0} dagen aangehouden (regels: slack.yaml).",
            "No exact dates are given; a duration of {0} days is assumed (rules: slack.yaml)."),
    OWNER_MISSING(
            Severity.WARNING,
            "Er staat geen eigenaar bij; gelezen als onbekend.",
            "No owner is given; read as unknown."),
    OWNER_NOT_IN_SOURCE(
            Severity.NOTE,
            "Deze bron noemt geen eigenaren; alle eigenaren zijn onbekend. Noem de eigenaar in het profiel als u die weet.",
            "This source names no owners; all owners are unknown. Name the owner in the profile if you know it."),
    OWNER_DELIVERS(
            Severity.NOTE,
            "Deze bron noemt geen eigenaren; als eigenaar is genomen wie aanlevert: {0}.",
            "This source names no owners; whoever delivers is taken for the owner: {0}."),
    OWNER_NOT_LISTED(
            Severity.NOTE,
            "De eigenaar ‘{0}’ staat niet in het profiel; overgenomen zoals hij er staat.",
            "The owner ‘{0}’ is not in the profile; taken as it stands."),
    DISCIPLINE_UNKNOWN(
            Severity.WARNING,
            "De discipline is niet te herkennen in ‘{0}’; gelezen als {1}.",
            "The discipline cannot be recognised in ‘{0}’; read as {1}."),
    DISCIPLINE_GUESSED(
            Severity.NOTE,
            "Deze bron noemt geen discipline; die is afgeleid uit de woorden in {0}.",
            "This source names no discipline; it is guessed from the words in {0}."),
    INTERVENTION_UNKNOWN(
            Severity.NOTE,
            "De ingreep is niet te herkennen in ‘{0}’; gelezen als overig.",
            "The intervention cannot be recognised in ‘{0}’; read as other."),
    PHASE_UNKNOWN(
            Severity.WARNING,
            "De status ‘{0}’ is niet herkend; de fase is onbekend.",
            "The status ‘{0}’ is unknown; so is the phase."),
    HARDNESS_UNKNOWN(
            Severity.WARNING,
            "De hardheid ‘{0}’ is niet herkend; afgeleid uit de fase.",
            "The hardness ‘{0}’ is unknown; taken from the phase."),
    STREET_FACT_UNKNOWN(Severity.NOTE, "‘{0}’ ({1}) is niet herkend.", "‘{0}’ ({1}) is not recognised."),
    DEPTH_IMPOSSIBLE(Severity.WARNING, "De diepte ‘{0}’ kan niet; weggelaten.", "The depth ‘{0}’ cannot be; left out."),
    CERTAINTY_IMPOSSIBLE(
            Severity.WARNING,
            "De zekerheid ‘{0}’ is geen getal boven 0 en hoogstens 1; afgeleid uit de fase.",
            "The certainty ‘{0}’ is no number above 0 and at most 1; taken from the phase."),
    CONFIDENTIALITY_UNKNOWN(
            Severity.WARNING,
            "De vertrouwelijkheid ‘{0}’ is niet herkend; voor de zekerheid alleen voor de eigenaar.",
            "The confidentiality ‘{0}’ is unknown; to be safe, for the owner only."),
    BUDGET_UNREADABLE(
            Severity.WARNING,
            "Het budget ‘{0}’ is geen bedrag; weggelaten.",
            "The budget ‘{0}’ is no amount; left out."),
    BUDGET_IMPOSSIBLE(
            Severity.WARNING,
            "Het budget ‘{0}’ is negatief of onmogelijk groot; weggelaten.",
            "The budget ‘{0}’ is negative or impossibly large; left out."),
    DECIMAL_COMMA(
            Severity.NOTE,
            "Getallen in de kolom {0} hebben een decimale komma; zo gelezen.",
            "Numbers in the column {0} have a decimal comma; read that way."),
    THOUSANDS_PARTED(
            Severity.NOTE,
            "In de kolom {0} staan getallen als 121.000; gelezen als duizendtallen (121000).",
            "The column {0} has numbers such as 121.000; read as thousands (121000)."),
    ID_NOT_IN_SOURCE(
            Severity.NOTE,
            "Deze bron geeft geen kenmerken; ze zijn gemaakt uit de inhoud van elke rij.",
            "This source gives no ids; they are made from the contents of each row."),
    ID_MISSING(
            Severity.WARNING,
            "Het kenmerk ontbreekt; gemaakt uit de inhoud van de rij.",
            "The id is missing; made from the contents of the row."),
    DUPLICATE_ROW(
            Severity.REPAIRED,
            "Deze rij is gelijk aan rij {0} van {1}; één van beide is bewaard.",
            "This row equals row {0} of {1}; one of both is kept."),
    DUPLICATE_ID(
            Severity.WARNING,
            "Het kenmerk {0} komt ook voor in rij {1} van {2}, met andere inhoud; deze rij heet nu {3}.",
            "The id {0} is also used in row {1} of {2}, with other contents; this row is now called {3}."),
    COLUMN_GUESSED(Severity.NOTE, "De kolom ‘{0}’ is gelezen als {1}.", "The column ‘{0}’ is read as {1}."),
    COLUMNS_MISSING(
            Severity.WARNING,
            "Het profiel {0} vindt in dit bestand geen van zijn kolommen voor: {1}. Is dit het goede profiel?",
            "The profile {0} finds none of its columns in this file for: {1}. Is this the right profile?"),
    NAME_MISSING(
            Severity.WARNING, "De naam ontbreekt; genoemd naar rij {0}.", "The name is missing; named after row {0}."),
    GOAL_UNKNOWN(
            Severity.WARNING,
            "Het doel ‘{0}’ is onbekend: gelezen als overig.",
            "The goal ‘{0}’ is unknown: read as other."),
    YEAR_UNREADABLE(
            Severity.WARNING, "Het doeljaar ‘{0}’ is geen jaar: weggelaten.", "The year ‘{0}’ is no year: left out."),
    SHAPE_NEEDED(Severity.REJECTED, "Dit gebied heeft geen bruikbare plek.", "This area has no usable place."),

    // one work that is weighed
    GROUND_UNKNOWN(
            Severity.WARNING,
            "De eigen kosten zijn niet bekend: er is geen lengte of oppervlakte. Gerekend is met 0; het echte bedrag komt erbij.",
            "Its own costs are not known: there is no length or surface. They count as 0; the real amount comes on top."),
    GROUND_TOO_LARGE(
            Severity.WARNING,
            "Volgens de tarieven kost dit werk meer dan een miljard euro. Niet meegeteld: {0}. Klopt de plek?",
            "By the rates this work costs over a thousand million euros. Not counted: {0}. Is the place right?");

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
        return sentence.filled(seen);
    }

    /// The spelling in reports: `file-empty`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
