package org.koppelkansen.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.sources.Source;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.StreetClass;

/// Writes a first profile for an unknown source: what could be guessed, with the words and numbers that a
/// person needs to put it right. The draft can be used as it is.
public final class DraftProfile {
    private final Source source;
    private final Language language;
    private final GuessColumns guess;
    private final StringBuilder yaml = new StringBuilder();

    private DraftProfile(Source source, Language language) {
        this.source = source;
        this.language = language;
        this.guess = GuessColumns.of(source);
    }

    /// A draft of a profile that reads `source`.
    ///
    /// @param language of its remarks
    public static DraftProfile of(Source source, Language language) {
        DraftProfile draft = new DraftProfile(source, language);
        draft.head();
        draft.columns();
        draft.constants();
        draft.dates();
        draft.words();
        draft.region();
        return draft;
    }

    /// The text of the profile.
    public String yaml() {
        return yaml.toString();
    }

    /// The columns of the source, in its order.
    public List<SeenColumn> seen() {
        return guess.looks().stream()
                .map(look -> new SeenColumn(look.name(), look.examples()))
                .toList();
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }

    private void remark(String indent, String nl, String en) {
        line(indent + "# " + said(nl, en));
    }

    private String said(String nl, String en) {
        return new Text(nl, en).in(language);
    }

    private void head() {
        String stem = source.name().replaceFirst("\\.[A-Za-z]{2,8}$", "");
        String name = OwnerNames.slug(stem).isEmpty() ? "concept" : OwnerNames.slug(stem);
        String file = oneLine(source.name());
        remark(
                "",
                "Voorstel voor een profiel, gemaakt van de eerste " + guess.rows() + " rijen van " + file
                        + ". Het is een gok: kijk elke regel na.",
                "Draft profile, made from the first " + guess.rows() + " rows of " + file
                        + ". A guess: look at every line.");
        remark(
                "",
                "Wat er in een profiel kan staan: profiles/README.md van Koppelkansen.",
                "What can stand in a profile: profiles/README.md of Koppelkansen.");
        line("profile: " + quoted(name));
        remark(
                "",
                "De naam waaronder deze voornemens blijvend bekend zijn; houd hem als het bestand anders gaat heten.",
                "The name under which these works are known for good; keep it when the file gets another name.");
        line("source: " + quoted(name));
        recognise();
    }

    private void recognise() {
        List<String> known = guess.columns().values().stream()
                .map(List::getFirst)
                .filter(column -> guess.looks().stream()
                        .anyMatch(look -> look.name().equals(column) && look.filled() == guess.rows()))
                .limit(4)
                .map(DraftProfile::quoted)
                .toList();
        remark(
                "",
                "Kolommen waaraan te zien is dat een bestand van deze soort is.",
                "Columns by which a file is known to be of this kind.");
        line("recognise: [" + String.join(", ", known) + "]");
        if (guess.columns().containsKey(Field.X)) {
            line("file:");
            remark("  ", "De coördinaten lijken op Rijksdriehoek.", "The coordinates look like the Dutch grid.");
            line("  crs: EPSG:28992");
        }
    }

    private void columns() {
        line("");
        line("columns:");
        guess.columns()
                .forEach((field, names) -> line("  " + field.key() + ": " + quoted(names.getFirst()) + remark(field)));
        if (guess.columns().isEmpty()) {
            remark("  ", "Er was niets te raden. Bijvoorbeeld:", "Nothing could be guessed. For example:");
            line("  title: [naam, name]");
        }
        leftOver();
    }

    private void leftOver() {
        String unused = guess.looks().stream()
                .map(ColumnLook::name)
                .filter(name -> guess.columns().values().stream().noneMatch(names -> names.contains(name)))
                .map(DraftProfile::oneLine)
                .collect(Collectors.joining(" | "));
        if (!unused.isEmpty()) {
            remark("  ", "In dit voorstel niet gebruikt: " + unused, "Not used in this draft: " + unused);
        }
        String missing = Stream.of(Field.ID, Field.START, Field.END)
                .filter(field -> !guess.columns().containsKey(field))
                .map(Field::key)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            remark("  ", "Niet gevonden: " + missing, "Not found: " + missing);
        }
    }

    private String remark(Field field) {
        Optional<ColumnLook> look = guess.look(field);
        if (look.isEmpty()) {
            return "";
        }
        int count = look.get().filled();
        String filled = count < guess.rows()
                ? said("ingevuld in " + count + " van " + guess.rows(), "filled in " + count + " of " + guess.rows())
                : "";
        String more = switch (field) {
            case ID ->
                look.get().isUnique()
                        ? said("elke waarde één keer", "every value once")
                        : said("NIET uniek", "NOT unique");
            case START, END -> look.get().isYears() ? said("alleen jaren", "only years") : said("datums", "dates");
            case BUDGET, X, Y, LON, LAT -> look.get().hasCommas() ? said("decimale komma's", "decimal commas") : "";
            default -> "";
        };
        String remark = filled.isEmpty() || more.isEmpty() ? filled + more : more + ", " + filled;
        return remark.isEmpty() ? "" : "  # " + remark;
    }

    private void constants() {
        line("");
        remark(
                "",
                "Wat voor elke rij hetzelfde is en in geen kolom staat.",
                "What is the same for every row and stands in no column.");
        if (guess.columns().containsKey(Field.OWNER)) {
            line("# constants: {phase: programmed}");
            return;
        }
        line("# constants:");
        line("#   owner: " + said("Naam van de eigenaar", "Name of the owner"));
    }

    private void dates() {
        line("");
        line("dates:");
        remark("  ", "true: de einddatum is de laatste werkdag.", "true: the end date is the last day of work.");
        line("  end-inclusive: true");
        if (!guess.columns().containsKey(Field.START)
                && !guess.columns().containsKey(Field.EARLIEST)
                && !guess.columns().containsKey(Field.END)
                && !guess.columns().containsKey(Field.LATEST)
                && !guess.columns().containsKey(Field.PERIOD)) {
            remark(
                    "  ",
                    "Geen datums gevonden: de voornemens gelden dan voor zoveel jaar. Noem liever de kolommen.",
                    "No dates were found: works are taken to happen within so many years. Name the columns instead.");
            line("  horizon-years: 10");
        }
    }

    private void words() {
        Words<Discipline> disciplines = Profiles.named("generic").wording().discipline();
        Words<Intervention> interventions = Profiles.named("generic").wording().intervention();
        Words<Phase> phases = Profiles.named("generic").wording().phase();
        Words<StreetClass> streets =
                Profiles.named("generic").wording().traffic().street();
        line("");
        line("words:");
        boolean any = wordList(Field.DISCIPLINE, disciplines, Discipline::key, Discipline::word, "other");
        any |= wordList(Field.INTERVENTION, interventions, Intervention::key, Intervention::word, "other");
        any |= wordList(Field.PHASE, phases, Phase::key, Phase::word, "unknown");
        any |= wordList(Field.STREET_CLASS, streets, StreetClass::key, StreetClass::word, "unknown");
        if (!guess.columns().containsKey(Field.DISCIPLINE)) {
            remark(
                    "  ",
                    "Geen kolom zegt wat voor werk het is. Noem er een bij `columns`, of een constante, of raad uit de titel:",
                    "No column says what kind of work it is. Name one in `columns`, or a constant, or guess from the title:");
            line("  discipline:");
            line("    columns: [\"@title\"]");
            line("    otherwise: other");
        } else if (!any) {
            remark(
                    "  ",
                    "Te veel verschillende waarden voor een lijst; geef patronen, zoals in de meegeleverde profielen.",
                    "Too many different values to list; give patterns as in the shipped profiles.");
        }
    }

    private <E> boolean wordList(
            Field field, Words<E> guesses, Function<E, String> key, Function<E, Text> word, String otherwise) {
        Optional<ColumnLook> look = guess.look(field).filter(ColumnLook::isWordList);
        if (look.isEmpty()) {
            return false;
        }
        line("  " + field.key() + ":");
        line("    columns: [" + quoted(look.get().name()) + "]");
        remark(
                "    ",
                "Elke waarde zoals die in het bestand staat, met hoe vaak. Zet de goede betekenis vooraan.",
                "Each value as it stands in the file, with how often. Put the right meaning first.");
        line("    rules:");
        for (Map.Entry<String, Integer> entry : look.get().words()) {
            Optional<E> meaning = guesses.rules().stream()
                    .filter(rule -> rule.when().isIn(entry.getKey()))
                    .map(WordRule::is)
                    .findFirst();
            String is = meaning.map(key).orElse(otherwise);
            String doubt = meaning.isEmpty()
                    ? said(" – welke?", " – which one?")
                    : " " + word.apply(meaning.get()).in(language);
            line("      - {is: " + is + ", when: " + quoted("^" + literal(entry.getKey()) + "$") + "}  # "
                    + entry.getValue() + "×" + doubt);
        }
        line("    otherwise: " + otherwise);
        return true;
    }

    private void region() {
        line("");
        remark(
                "",
                "West, zuid, oost, noord in graden: wat daarbuiten ligt, hoort er niet bij.",
                "West, south, east, north in degrees: tells latitude from longitude, and strays from works.");
        line("# region: [3.2, 50.7, 7.3, 53.6]");
    }

    private static String literal(String text) {
        return text.replaceAll("([\\\\.\\[\\]{}()*+?^$|])", "\\\\$1");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ");
    }

    /// A text in double quotes as YAML has them.
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < 0x20
                    || c == 0x7f
                    || (c >= 0x80 && c < 0xa0)
                    || c == 0x2028
                    || c == 0x2029
                    || c == 0xfeff
                    || c >= 0xfffe) {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
