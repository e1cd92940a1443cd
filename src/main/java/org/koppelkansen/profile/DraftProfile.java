package org.koppelkansen.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private final GuessColumns guess;
    private final StringBuilder yaml = new StringBuilder();

    private DraftProfile(Source source) {
        this.source = source;
        this.guess = GuessColumns.of(source);
    }

    /// The text of a profile that reads `source`.
    public static String of(Source source) {
        DraftProfile draft = new DraftProfile(source);
        draft.head();
        draft.columns();
        draft.constants();
        draft.dates();
        draft.words();
        draft.region();
        return draft.yaml.toString();
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }

    private void head() {
        String stem = source.name().replaceFirst("\\.[A-Za-z]{2,8}$", "");
        String name = OwnerNames.slug(stem).isEmpty() ? "concept" : OwnerNames.slug(stem);
        line("# Draft profile, made from the first " + guess.rows() + " rows of " + oneLine(source.name())
                + ". A guess: look at every line.");
        line("# Conceptprofiel, gemaakt uit de eerste " + guess.rows() + " rijen. Het is een gok: kijk elke regel na.");
        line("# Every key is explained in profiles/README.md.");
        line("profile: " + quoted(name));
        line("# The name under which these works are known for good; keep it when the file gets another name.");
        line("source: " + quoted(name));
        List<String> known = guess.columns().values().stream()
                .map(List::getFirst)
                .filter(column -> guess.looks().stream()
                        .anyMatch(look -> look.name().equals(column) && look.filled() == guess.rows()))
                .limit(4)
                .map(DraftProfile::quoted)
                .toList();
        line("# Columns by which a file is known to be of this kind.");
        line("recognise: [" + String.join(", ", known) + "]");
        if (guess.columns().containsKey(Field.X)) {
            line("file:");
            line("  # The coordinates look like the Dutch grid.");
            line("  crs: EPSG:28992");
        }
    }

    private void columns() {
        line("");
        line("columns:");
        guess.columns()
                .forEach((field, names) -> line("  " + field.key() + ": " + quoted(names.getFirst()) + remark(field)));
        List<String> unused = new ArrayList<>();
        guess.looks().stream()
                .map(ColumnLook::name)
                .filter(name -> guess.columns().values().stream().noneMatch(names -> names.contains(name)))
                .forEach(name -> unused.add(oneLine(name)));
        if (guess.columns().isEmpty()) {
            line("  # Nothing could be guessed. For example:");
            line("  title: [naam, name]");
        }
        if (!unused.isEmpty()) {
            line("  # Not used: " + String.join(" | ", unused));
        }
        for (Field field : List.of(Field.ID, Field.START, Field.END)) {
            if (!guess.columns().containsKey(field)) {
                line("  # " + field.key() + ": which column?");
            }
        }
    }

    private String remark(Field field) {
        Optional<ColumnLook> look = guess.look(field);
        if (look.isEmpty()) {
            return "";
        }
        String filled =
                look.get().filled() < guess.rows() ? "filled in " + look.get().filled() + " of " + guess.rows() : "";
        String more = switch (field) {
            case ID -> look.get().isUnique() ? "every value once" : "NOT unique";
            case START, END -> look.get().isYears() ? "only years" : "dates";
            case BUDGET, X, Y, LON, LAT -> look.get().hasCommas() ? "decimal commas" : "";
            default -> "";
        };
        String remark = filled.isEmpty() || more.isEmpty() ? filled + more : more + ", " + filled;
        return remark.isEmpty() ? "" : "  # " + remark;
    }

    private void constants() {
        line("");
        line("# What is the same for every row and stands in no column.");
        if (guess.columns().containsKey(Field.OWNER)) {
            line("# constants: {phase: programmed}");
            return;
        }
        line("# constants:");
        line("#   owner: Liander");
    }

    private void dates() {
        line("");
        line("dates:");
        line("  # true: the end date is the last day of work.");
        line("  end-inclusive: true");
        if (!guess.columns().containsKey(Field.START)
                && !guess.columns().containsKey(Field.EARLIEST)
                && !guess.columns().containsKey(Field.END)
                && !guess.columns().containsKey(Field.LATEST)
                && !guess.columns().containsKey(Field.PERIOD)) {
            line("  # No dates were found: works are taken to happen within so many years. Name the columns instead.");
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
            line(
                    "  # No column says what kind of work it is. Name one in `columns`, or a constant, or guess from the title:");
            line("  discipline:");
            line("    columns: [\"@title\"]");
            line("    otherwise: other");
        } else if (!any) {
            line("  # Too many different values to list; give patterns as in the shipped profiles.");
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
        line("    # Each value as it stands in the file, with how often. Put the right meaning first.");
        line("    rules:");
        for (Map.Entry<String, Integer> entry : look.get().words()) {
            Optional<E> meaning = guesses.rules().stream()
                    .filter(rule -> rule.when().isIn(entry.getKey()))
                    .map(WordRule::is)
                    .findFirst();
            String is = meaning.map(key).orElse(otherwise);
            String doubt = meaning.isEmpty()
                    ? " – which one?"
                    : " " + word.apply(meaning.get()).nl();
            line("      - {is: " + is + ", when: " + quoted("^" + literal(entry.getKey()) + "$") + "}  # "
                    + entry.getValue() + "×" + doubt);
        }
        line("    otherwise: " + otherwise);
        return true;
    }

    private void region() {
        line("");
        line("# West, south, east, north in degrees: tells latitude from longitude, and strays from works.");
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
