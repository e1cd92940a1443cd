package org.koppelkansen.anchor;

import static org.koppelkansen.anchor.table.Column.Type.DAY;
import static org.koppelkansen.anchor.table.Column.Type.FRACTION;
import static org.koppelkansen.anchor.table.Column.Type.WHOLE;
import static org.koppelkansen.anchor.table.Column.typed;
import static org.koppelkansen.anchor.table.Column.words;

import java.util.List;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.opportunities.Ranking;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Work;

/// A work as a member of an opportunity.
record OpportunityWork(Ranking.Ranked ranked, Work work) {
    static final List<Column<OpportunityWork>> COLUMNS = List.of(
            words(
                    "opportunity",
                    "koppelkans",
                    "opportunity",
                    16,
                    m -> m.ranked().opportunity().id()),
            typed("rank", "rang", "rank", WHOLE, m -> Value.of(m.ranked().rank())),
            words("work", "voornemen", "work", 28, m -> m.work().id().value()),
            words("owner", "eigenaar", "owner", 24, m -> m.work().owner().name()),
            words(
                    "discipline",
                    "discipline",
                    "discipline",
                    18,
                    m -> m.work().discipline().key()),
            words(
                    "intervention",
                    "ingreep",
                    "intervention",
                    14,
                    m -> m.work().task().intervention().key()),
            words("title", "titel", "title", 36, m -> m.work().task().title()),
            words(
                    "street",
                    "straat",
                    "street",
                    24,
                    m -> m.work().place().map(Place::street).orElse("")),
            words(
                    "project",
                    "project",
                    "project",
                    20,
                    m -> m.work().planning().project().orElse("")),
            typed(
                    "wishedStart",
                    "gewenste start",
                    "wished start",
                    DAY,
                    m -> Value.of(m.work().window().wishedStart())),
            typed(
                    "durationDays",
                    "duur (dagen)",
                    "duration (days)",
                    WHOLE,
                    m -> Value.of(m.work().window().durationDays())),
            typed(
                    "certainty",
                    "zekerheid",
                    "certainty",
                    FRACTION,
                    m -> Value.of(m.work().window().certainty(), 3)),
            words(
                    "confidentiality",
                    "vertrouwelijkheid",
                    "confidentiality",
                    16,
                    m -> m.work().planning().confidentiality().key()));

    static List<OpportunityWork> of(List<Ranking.Ranked> ranked) {
        return ranked.stream()
                .flatMap(r -> r.opportunity().works().stream().map(work -> new OpportunityWork(r, work)))
                .toList();
    }
}
