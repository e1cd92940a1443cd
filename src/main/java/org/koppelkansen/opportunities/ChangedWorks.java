package org.koppelkansen.opportunities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Money;
import org.koppelkansen.measure.Period;
import org.koppelkansen.measure.Text;
import org.koppelkansen.weigh.WeighingRules;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.Task;
import org.koppelkansen.works.Window;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// Works with changes made to them one after another, until one of those makes no sense.
final class ChangedWorks {
    private static final int MOST_YEARS = 100;

    private final Map<WorkId, Work> works = new TreeMap<>();
    private final List<WhatIf.Remark> remarks = new ArrayList<>();
    private final WeighingRules rules;

    ChangedWorks(Collection<Work> works, WeighingRules rules) {
        works.forEach(work -> this.works.put(work.id(), work));
        this.rules = rules;
    }

    /// By id.
    List<Work> works() {
        return List.copyOf(works.values());
    }

    /// What was done beside what was asked.
    List<WhatIf.Remark> remarks() {
        return remarks;
    }

    /// Why a change makes no sense; empty when it was made.
    Optional<Text> refused(Change change) {
        return switch (change) {
            case Change.Shift shift -> known(shift.work()).or(() -> shifted(shift));
            case Change.Deepen deepen -> known(deepen.work()).or(() -> deepened(deepen));
            case Change.Add add -> added(add.work());
            case Change.Drop drop -> known(drop.work()).or(() -> dropped(drop.work()));
        };
    }

    private Optional<Text> known(WorkId id) {
        return works.containsKey(id)
                ? Optional.empty()
                : Optional.of(new Text(
                        id + " doet niet mee, dus daaraan valt niets te veranderen.",
                        id + " takes no part, so nothing about it can be changed."));
    }

    private Work work(WorkId id) {
        return Optional.ofNullable(works.get(id)).orElseThrow();
    }

    private Optional<Text> shifted(Change.Shift shift) {
        LocalDate start = shift.start();
        LocalDate asOf = rules.asOf();
        if (start.isBefore(asOf) || start.isAfter(asOf.plusYears(MOST_YEARS))) {
            return Optional.of(new Text(
                    shift.work() + " kan niet beginnen op " + Language.NL.day(start) + ": kies een dag vanaf "
                            + Language.NL.day(asOf) + " en binnen " + MOST_YEARS + " jaar.",
                    shift.work() + " cannot start on " + Language.EN.day(start) + ": choose a day from "
                            + Language.EN.day(asOf) + " on, within " + MOST_YEARS + " years."));
        }
        Work work = work(shift.work());
        Window window = work.window();
        Period span = new Period(
                start.isBefore(window.span().from()) ? start : window.span().from(),
                start.plusDays(window.durationDays()).isAfter(window.span().until())
                        ? start.plusDays(window.durationDays())
                        : window.span().until());
        if (!span.equals(window.span())) {
            remarks.add(new WhatIf.Remark(work.id(), false, widened(work, span)));
        }
        Money moving = rules.moving(work, start).likely();
        if (moving.compareTo(Money.ZERO) > 0) {
            remarks.add(new WhatIf.Remark(work.id(), true, moved(work, moving)));
        }
        Window wished =
                new Window(span, start, window.durationDays(), window.hardness(), window.certainty(), window.origin());
        works.put(work.id(), with(work, work.task(), wished));
        return Optional.empty();
    }

    private static Text widened(Work work, Period span) {
        return new Text(
                "De periode van " + work.id() + " is hiervoor verruimd tot " + Language.NL.day(span.from()) + " – "
                        + Language.NL.day(span.lastDay()) + ": de eigenaar moet dat ook willen.",
                "The period of " + work.id() + " was widened for this to " + Language.EN.day(span.from()) + " – "
                        + Language.EN.day(span.lastDay()) + ": its owner must want that too.");
    }

    private static Text moved(Work work, Money moving) {
        return new Text(
                "Hier geldt de nieuwe dag als de wens. De gewenste dag van " + work.id()
                        + " verschuiven kost de eigenaar"
                        + " naar schatting " + Language.NL.amount(moving)
                        + " euro: dat is in deze bedragen niet meegeteld.",
                "Here the new day counts as the wish. Moving the wished day of " + work.id()
                        + " costs its owner likely "
                        + Language.EN.amount(moving)
                        + " euros: that is not counted in these amounts.");
    }

    private Optional<Text> deepened(Change.Deepen deepen) {
        double metres = deepen.metres();
        if (!(metres > 0 && metres <= Task.DEEPEST_METRES)) {
            return Optional.of(new Text(
                    deepen.work() + " kan niet zo diep: geef een diepte boven 0 en van hoogstens "
                            + (int) Task.DEEPEST_METRES + " meter.",
                    deepen.work() + " cannot be that deep: give a depth above 0 and of at most "
                            + (int) Task.DEEPEST_METRES + " metres."));
        }
        Work work = work(deepen.work());
        if (work.place().isEmpty() || !rules.rates().opens(work.task())) {
            remarks.add(new WhatIf.Remark(
                    work.id(),
                    false,
                    new Text(
                            work.id() + " opent geen grond die meetelt, dus zijn diepte verandert niets.",
                            work.id() + " opens no ground that counts, so its depth changes nothing.")));
        }
        works.put(work.id(), with(work, work.task().deepened(metres), work.window()));
        return Optional.empty();
    }

    private Optional<Text> added(Work work) {
        if (works.containsKey(work.id())) {
            return Optional.of(new Text(work.id() + " doet al mee.", work.id() + " takes part already."));
        }
        if (!work.planning().phase().isOpen()) {
            return Optional.of(new Text(
                    work.id() + " kan niet meer meedoen: het is "
                            + work.planning().phase().word().nl() + ".",
                    work.id() + " can no longer take part: it is "
                            + work.planning().phase().word().en() + "."));
        }
        if (!isInSameSystem(work)) {
            return Optional.of(new Text(
                    work.id() + " is getekend in een ander coördinatenstelsel dan de andere: zet het eerst om.",
                    work.id() + " is drawn in another coordinate system than the others: convert it first."));
        }
        works.put(work.id(), work);
        return Optional.empty();
    }

    private boolean isInSameSystem(Work work) {
        return work.place()
                .map(Place::geometry)
                .map(added -> works.values().stream()
                        .flatMap(other -> other.place().stream())
                        .allMatch(place -> place.geometry().crs().equals(added.crs())))
                .orElse(true);
    }

    private Optional<Text> dropped(WorkId id) {
        if (works.size() == 1) {
            return Optional.of(new Text(
                    "Zonder " + id + " blijft er niets over om te wegen.",
                    "Without " + id + " nothing is left to weigh."));
        }
        works.remove(id);
        return Optional.empty();
    }

    private static Work with(Work work, Task task, Window window) {
        return new Work(work.id(), work.owner(), task, work.place(), window, work.planning(), work.provenance());
    }
}
