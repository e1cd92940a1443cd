package org.koppelkansen.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.InMemoryRegister.Row;
import org.koppelkansen.register.InMemoryRegister.Written;
import org.koppelkansen.works.OwnerId;

/// The journal of a register in memory: of works only, and of what differs it tells no more than whether that is the
/// budget too.
public final class InMemoryJournal implements Journal {
    static final String AMOUNT = "budget_cents";

    private final InMemoryRegister register;

    public InMemoryJournal(InMemoryRegister register) {
        this.register = register;
    }

    @Override
    public Page<Entry> after(Viewer viewer, long number, int limit) {
        return page(viewer, number, limit, entry -> true);
    }

    @Override
    public Page<Entry> about(Viewer viewer, Entry.Subject subject, long after, int limit) {
        return page(viewer, after, limit, entry -> entry.subject().equals(subject));
    }

    private Page<Entry> page(Viewer viewer, long after, int limit, Predicate<Entry> wanted) {
        List<Entry> entries = new ArrayList<>();
        for (int number = 1; number <= register.journal.size(); number++) {
            Written written = register.journal.get(number - 1);
            if (number > after && isSeen(viewer, written)) {
                entries.add(entry(viewer, number, written));
            }
        }
        List<Entry> all = entries.stream().filter(wanted).toList();
        List<Entry> items = all.subList(0, Math.min(limit, all.size()));
        return new Page<>(
                items, all.size() > limit ? Optional.of("" + items.getLast().number()) : Optional.empty());
    }

    private boolean isSeen(Viewer viewer, Written written) {
        Row row = row(written);
        return register.isWhole(viewer, row)
                && switch (written.then().confidentiality()) {
                    case PUBLIC -> true;
                    case PARTNERS -> viewer.isPartner() || may(viewer, Right.SEE_INSIDE, written);
                    case OVERLAP_ONLY, OWNER_ONLY -> may(viewer, Right.SEE_INSIDE, written);
                };
    }

    private Entry entry(Viewer viewer, long number, Written written) {
        Row row = row(written);
        boolean released = row.registration().costsReleased() && written.then().released();
        boolean amounts =
                register.seesCosts(viewer, row) && (released || may(viewer, Right.SEE_COSTS, written));
        Set<String> everywhere = viewer.everywhere(Right.SEE_INSIDE);
        boolean colleague = written.organisations().stream().map(OwnerId::value).anyMatch(everywhere::contains);
        return new Entry(
                number,
                written.change().at(),
                colleague
                        ? new Entry.Who(
                                written.change().who().account(),
                                written.change().who().name())
                        : new Entry.Who("", ""),
                written.deed(),
                new Entry.Subject("work", written.id()),
                new Entry.Difference("", amounts && written.amount() ? AMOUNT : ""),
                written.change().why());
    }

    private boolean may(Viewer viewer, Right right, Written written) {
        return viewer.may(
                right, written.organisations(), row(written).registration().areas());
    }

    private Row row(Written written) {
        return Optional.ofNullable(register.rows.get(written.id())).orElseThrow();
    }
}
