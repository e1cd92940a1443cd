package org.koppelkansen.api.register;

import java.util.Optional;
import org.koppelkansen.register.Entry;
import org.koppelkansen.space.Crs;

/// Makes of an entry of the journal what answers show.
final class EntryWording {
    private final KeptDocuments documents;

    EntryWording(KeptDocuments documents) {
        this.documents = documents;
    }

    EntryJson entry(Entry entry, Crs shown) {
        return new EntryJson(
                entry.number(),
                entry.at(),
                Optional.of(entry.who())
                        .filter(who -> !who.name().isEmpty() || !who.account().isEmpty())
                        .map(who -> new EntryJson.Who(
                                who.account(), Optional.of(who.name()).filter(name -> !name.isEmpty()))),
                entry.deed(),
                new EntryJson.Subject(entry.subject().kind(), entry.subject().id()),
                new EntryJson.Difference(
                        documents.worded(entry.difference().before(), shown),
                        documents.worded(entry.difference().after(), shown)),
                Optional.of(entry.why()).filter(why -> !why.isEmpty()));
    }
}
