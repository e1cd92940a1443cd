package org.koppelkansen.gather;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.koppelkansen.measure.Text;
import org.koppelkansen.profile.Columns;
import org.koppelkansen.profile.Field;
import org.koppelkansen.profile.NumberText;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.profile.TrafficWords;
import org.koppelkansen.profile.Words;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;
import org.koppelkansen.works.PublicSpace;
import org.koppelkansen.works.RouteRank;
import org.koppelkansen.works.StreetClass;
import org.koppelkansen.works.Traffic;

/// Reads what the words of a row mean: discipline, intervention, phase, hardness, confidentiality, owner, and what is
/// told of the street.
final class ReadWords {
    private static final Text NOTHING = new Text("(leeg)", "(empty)");
    private static final Pattern BETWEEN_SPACES = Pattern.compile("\\s*[,;|/+]\\s*");
    private static final BigDecimal MOST_VEHICLES = BigDecimal.valueOf(1_000_000);

    private final Profile profile;
    private final FileNotes notes;

    ReadWords(Profile profile, FileNotes notes) {
        this.profile = profile;
        this.notes = notes;
    }

    Discipline discipline(FieldCells cells, RowFindings findings) {
        Words<Discipline> words = profile.wording().discipline();
        Optional<Discipline> known = word(
                        cells, Field.DISCIPLINE, Discipline.values(), Discipline::key, Discipline::word)
                .or(() -> words.in(cells::column));
        if (words.guessed()) {
            notes.once(FindingCode.DISCIPLINE_GUESSED, String.join(", ", words.columns()));
        }
        if (known.isEmpty()) {
            Discipline instead = words.otherwise().orElse(Discipline.OTHER);
            if (instead != Discipline.OTHER) {
                return instead;
            }
            String seen = seen(cells, words, Field.DISCIPLINE);
            findings.add(FindingCode.DISCIPLINE_UNKNOWN, seen.isBlank() ? NOTHING : seen, instead.word());
            return instead;
        }
        return known.get();
    }

    Intervention intervention(FieldCells cells, RowFindings findings) {
        Words<Intervention> words = profile.wording().intervention();
        Optional<Intervention> known = word(
                        cells, Field.INTERVENTION, Intervention.values(), Intervention::key, Intervention::word)
                .or(() -> words.in(cells::column));
        String text = cells.text(Field.INTERVENTION);
        if (known.isEmpty() && !text.isEmpty()) {
            findings.add(FindingCode.INTERVENTION_UNKNOWN, text);
        }
        return known.or(words::otherwise).orElse(Intervention.OTHER);
    }

    Phase phase(FieldCells cells, RowFindings findings) {
        Words<Phase> words = profile.wording().phase();
        Optional<Phase> known = word(cells, Field.PHASE, Phase.values(), Phase::key, Phase::word)
                .or(() -> words.in(cells::column));
        if (known.isEmpty() && profile.columns().candidates().containsKey(Field.PHASE)) {
            String seen = cells.text(Field.PHASE);
            findings.add(FindingCode.PHASE_UNKNOWN, seen.isBlank() ? NOTHING : seen);
        }
        return known.or(words::otherwise).orElse(Phase.UNKNOWN);
    }

    Optional<Hardness> hardness(FieldCells cells, RowFindings findings) {
        Words<Hardness> words = profile.wording().hardness();
        Optional<Hardness> known = word(cells, Field.HARDNESS, Hardness.values(), Hardness::key, Hardness::word)
                .or(() -> words.in(cells::column));
        String text = cells.text(Field.HARDNESS);
        if (known.isEmpty() && !text.isEmpty()) {
            findings.add(FindingCode.HARDNESS_UNKNOWN, text);
        }
        return known.or(words::otherwise);
    }

    Confidentiality confidentiality(FieldCells cells, RowFindings findings) {
        Words<Confidentiality> words = profile.wording().confidentiality();
        Optional<Confidentiality> known = word(
                        cells,
                        Field.CONFIDENTIALITY,
                        Confidentiality.values(),
                        Confidentiality::key,
                        value -> new Text(value.key(), value.key()))
                .or(() -> words.in(cells::column));
        String text = cells.text(Field.CONFIDENTIALITY);
        if (known.isEmpty() && !text.isEmpty()) {
            findings.add(FindingCode.CONFIDENTIALITY_UNKNOWN, text);
            return Confidentiality.OWNER_ONLY;
        }
        return known.or(words::otherwise).orElse(Confidentiality.PUBLIC);
    }

    Owner owner(FieldCells cells, RowFindings findings) {
        boolean looked = profile.columns().candidates().containsKey(Field.OWNER)
                || profile.columns().constants().containsKey(Field.OWNER);
        if (!looked) {
            Owner whose = profile.wording().owners().unnamed();
            if (whose.id().equals(OwnerId.UNKNOWN)) {
                notes.once(FindingCode.OWNER_NOT_IN_SOURCE);
            } else {
                notes.once(FindingCode.OWNER_DELIVERS, whose.name());
            }
            return whose;
        }
        String name = cells.text(Field.OWNER);
        Owner owner = profile.wording().owners().owner(name);
        if (owner.id().equals(OwnerId.UNKNOWN)) {
            findings.add(FindingCode.OWNER_MISSING);
        } else if (profile.wording().owners().misses(name) && notes.isNew("owner " + owner.id())) {
            findings.add(FindingCode.OWNER_NOT_LISTED, name);
        }
        return withAliases(owner, cells.text(Field.OWNER_ALIASES));
    }

    /// What is told of the street; what is not told, or not understood, is unknown.
    Traffic traffic(FieldCells cells, RowFindings findings) {
        TrafficWords words = profile.wording().traffic();
        StreetClass street = fact(
                        cells,
                        Field.STREET_CLASS,
                        StreetClass.values(),
                        StreetClass::key,
                        StreetClass::word,
                        words.street(),
                        findings)
                .orElse(StreetClass.UNKNOWN);
        Traffic.Routes routes = new Traffic.Routes(
                route(cells, Field.CYCLE_ROUTE, words.cycleRoute(), findings),
                route(cells, Field.BUS_ROUTE, words.busRoute(), findings),
                route(cells, Field.TRAM_ROUTE, words.tramRoute(), findings));
        return new Traffic(street, vehicles(cells, findings), taken(cells, words.taken(), findings), routes);
    }

    private static RouteRank route(FieldCells cells, Field field, Words<RouteRank> words, RowFindings findings) {
        return fact(cells, field, RouteRank.values(), RouteRank::key, RouteRank::word, words, findings)
                .orElse(RouteRank.UNKNOWN);
    }

    private static <E> Optional<E> fact(
            FieldCells cells,
            Field field,
            E[] values,
            Function<E, String> key,
            Function<E, Text> word,
            Words<E> words,
            RowFindings findings) {
        Optional<E> known = word(cells, field, values, key, word).or(() -> words.in(cells::column));
        String text = cells.text(field);
        if (known.isEmpty() && !text.isEmpty()) {
            findings.add(FindingCode.STREET_FACT_UNKNOWN, text, field.word());
        }
        return known.or(words::otherwise);
    }

    private static OptionalInt vehicles(FieldCells cells, RowFindings findings) {
        String text = cells.text(Field.VEHICLES_PER_DAY);
        Optional<NumberText> number =
                NumberText.canBeGrouped(text) ? NumberText.parseGrouped(text) : NumberText.parse(text);
        Optional<BigDecimal> count = number.map(NumberText::value)
                .filter(value -> value.signum() >= 0 && value.compareTo(MOST_VEHICLES) <= 0);
        if (count.isEmpty() && !text.isEmpty()) {
            findings.add(FindingCode.STREET_FACT_UNKNOWN, text, Field.VEHICLES_PER_DAY.word());
        }
        return count.map(value ->
                        OptionalInt.of(value.setScale(0, RoundingMode.HALF_UP).intValue()))
                .orElse(OptionalInt.empty());
    }

    /// A text may name several spaces, parted by commas and the like; each part may mean more than one.
    private static Set<PublicSpace> taken(FieldCells cells, Words<PublicSpace> words, RowFindings findings) {
        Set<PublicSpace> taken = EnumSet.noneOf(PublicSpace.class);
        for (String part : BETWEEN_SPACES.split(cells.text(Field.SPACE_TAKEN), -1)) {
            List<PublicSpace> meant = word(part, PublicSpace.values(), PublicSpace::key, PublicSpace::word)
                    .map(List::of)
                    .orElseGet(() -> words.meanings(part));
            taken.addAll(meant);
            if (meant.isEmpty() && !part.isEmpty()) {
                findings.add(FindingCode.STREET_FACT_UNKNOWN, part, Field.SPACE_TAKEN.word());
            }
        }
        words.inOwnColumns(cells::column).forEach(taken::add);
        if (taken.isEmpty()) {
            words.otherwise().ifPresent(taken::add);
        }
        return taken;
    }

    private static Owner withAliases(Owner owner, String aliases) {
        return aliases.isEmpty()
                ? owner
                : new Owner(owner.id(), owner.name(), java.util.List.of(aliases.split("\\s*[|;]\\s*", -1)));
    }

    /// The value whose own spelling or word, in either language, the field holds.
    private static <E> Optional<E> word(
            FieldCells cells, Field field, E[] values, Function<E, String> key, Function<E, Text> word) {
        return word(cells.text(field), values, key, word);
    }

    private static <E> Optional<E> word(String written, E[] values, Function<E, String> key, Function<E, Text> word) {
        String plain = Columns.plain(written);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        for (E value : values) {
            Text text = word.apply(value);
            if (plain.equals(Columns.plain(key.apply(value)))
                    || plain.equals(Columns.plain(text.nl()))
                    || plain.equals(Columns.plain(text.en()))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String seen(FieldCells cells, Words<?> words, Field field) {
        String text = cells.text(field);
        return text.isEmpty()
                ? words.columns().stream()
                        .map(cells::column)
                        .filter(seen -> !seen.isBlank())
                        .findFirst()
                        .orElse("")
                : text;
    }
}
