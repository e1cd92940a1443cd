package org.koppelkansen.api.exports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.anchor.seen.WorkMembers;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.api.register.KeptDocuments;
import org.koppelkansen.measure.Text;
import org.koppelkansen.register.Entry;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Register;
import org.koppelkansen.register.SeenWork;
import org.koppelkansen.results.SeenOpportunity;
import org.koppelkansen.works.Place;
import org.koppelkansen.works.WorkId;

/// Something that happened to an opportunity, or to one of its works.
///
/// @param work to which it happened; empty where it happened to the opportunity
/// @param members of the work that differ; none of a work that was new
/// @param who by name; empty where that is not known
record OpportunityEvent(Instant at, String work, String title, Value what, Value members, String who, String why) {
    private static final Comparator<OpportunityEvent> LATEST_FIRST =
            Comparator.comparing(OpportunityEvent::at).reversed();

    private static final Text FOUND = new Text("koppelkans voor het eerst gevonden", "opportunity found first");
    private static final Text FOUND_LAST = new Text("koppelkans voor het laatst gevonden", "opportunity found last");
    private static final Text VANISHED = new Text("koppelkans niet meer gevonden", "opportunity no longer found");

    /// What was done to a work, as the journal names it.
    private static final Map<String, Text> DEEDS = Map.of(
            "work-registered", new Text("opgenomen in het register", "entered in the register"),
            "work-changed", new Text("gewijzigd", "changed"),
            "work-confirmed", new Text("bevestigd", "confirmed"),
            "work-withdrawn", new Text("vervallen", "withdrawn"),
            "work-returned", new Text("teruggekomen", "came back"));

    /// All of it that a viewer may know, the latest first.
    static List<OpportunityEvent> of(
            SeenOpportunity opportunity, Viewer viewer, Register register, KeptDocuments documents) {
        List<WorkId> members =
                opportunity.taking().works().stream().map(WorkId::new).toList();
        return Stream.concat(
                        register.works().whole(viewer, members).stream()
                                .flatMap(work -> entries(viewer, work, register).stream()
                                        .map(entry -> of(entry, title(work), documents))),
                        found(opportunity.times()))
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static List<Entry> entries(Viewer viewer, SeenWork.Whole work, Register register) {
        List<Entry> entries = new ArrayList<>();
        Entry.Subject subject = new Entry.Subject("work", work.id());
        Optional<String> after = Optional.empty();
        do {
            Page<Entry> page = register.journal()
                    .about(viewer, subject, after.map(Long::valueOf).orElse(0L), Exported.AT_ONCE);
            entries.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return entries;
    }

    private static OpportunityEvent of(Entry entry, String title, KeptDocuments documents) {
        return new OpportunityEvent(
                entry.at(),
                entry.subject().id(),
                title,
                new Value.Term(entry.deed(), DEEDS.getOrDefault(entry.deed(), new Text(entry.deed(), entry.deed()))),
                members(entry.difference(), documents),
                entry.who().name(),
                entry.why());
    }

    private static Value members(Entry.Difference difference, KeptDocuments documents) {
        if (difference.before().isEmpty() || difference.after().isEmpty()) {
            return new Value.Nothing();
        }
        return WorkMembers.names(
                WorkMembers.differing(documents.worded(difference.before()), documents.worded(difference.after())));
    }

    /// Or where it has none its street, or its id.
    private static String title(SeenWork.Whole work) {
        return Stream.of(
                        work.registered().work().task().title(),
                        work.registered().work().place().map(Place::street).orElse(""))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(work.id());
    }

    private static Stream<OpportunityEvent> found(SeenOpportunity.Times times) {
        Optional<Instant> last =
                times.lastFound().filter(at -> !times.firstFound().equals(Optional.of(at)));
        return Stream.of(
                        event(times.firstFound(), "opportunity-found", FOUND),
                        event(last, "opportunity-found-last", FOUND_LAST),
                        event(times.vanished(), "opportunity-vanished", VANISHED))
                .flatMap(Optional::stream);
    }

    private static Optional<OpportunityEvent> event(Optional<Instant> at, String key, Text what) {
        Value nothing = new Value.Nothing();
        return at.map(time -> new OpportunityEvent(time, "", "", new Value.Term(key, what), nothing, "", ""));
    }
}
