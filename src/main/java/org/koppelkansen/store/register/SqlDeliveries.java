package org.koppelkansen.store.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.register.Change;
import org.koppelkansen.register.Deliveries;
import org.koppelkansen.register.Delivered;
import org.koppelkansen.register.Page;
import org.koppelkansen.register.Saved;
import org.koppelkansen.register.Source;
import org.koppelkansen.works.Work;

/// Deliveries in tables `staged_delivery` and `staged_work`.
final class SqlDeliveries implements Deliveries {
    @Override
    public Saved<Delivered> stage(Source source, boolean complete, Stream<Work> works, Change change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Delivered> preview(Viewer viewer, String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Delivered.Difference> differences(Viewer viewer, String id, Optional<String> after, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Saved<Delivered> merge(String id, Change change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Saved<Delivered> discard(String id, Change change) {
        throw new UnsupportedOperationException();
    }
}
