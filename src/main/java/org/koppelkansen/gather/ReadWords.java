package org.koppelkansen.gather;

import java.util.Optional;
import java.util.function.Function;
import org.koppelkansen.measure.Text;
import org.koppelkansen.profile.Columns;
import org.koppelkansen.profile.Field;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.profile.Words;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.Discipline;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Hardness;
import org.koppelkansen.works.Intervention;
import org.koppelkansen.works.Owner;
import org.koppelkansen.works.OwnerId;
import org.koppelkansen.works.Phase;

/// Reads what the words of a row mean: discipline, intervention, phase, hardness, confidentiality and owner.
final class ReadWords {
    private static final Text NOTHING = new Text("(leeg)", "(empty)");

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
            notes.once(FindingCode.OWNER_NOT_IN_SOURCE);
            return org.koppelkansen.profile.OwnerNames.UNKNOWN;
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

    private static Owner withAliases(Owner owner, String aliases) {
        return aliases.isEmpty()
                ? owner
                : new Owner(owner.id(), owner.name(), java.util.List.of(aliases.split("\\s*[|;]\\s*", -1)));
    }

    /// The value whose own spelling or word, in either language, the field holds.
    private static <E> Optional<E> word(
            FieldCells cells, Field field, E[] values, Function<E, String> key, Function<E, Text> word) {
        String plain = Columns.plain(cells.text(field));
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
