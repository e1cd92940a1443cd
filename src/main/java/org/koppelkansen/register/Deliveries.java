package org.koppelkansen.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// Deliveries of sources on their way into the register: set aside first, looked at, then merged as a whole or
/// discarded. Nobody sees anything of a delivery in the register before it is merged.
///
/// Merging the same again changes nothing. A row that differs from what its source said last time makes a new version
/// of its work, also where that was changed here in between; a row that does not differ leaves such a change as it is.
/// Works that their source no longer names are withdrawn. All of this needs the right to deliver in the organisation.
public interface Deliveries {
    /// Sets a delivery aside. Where `works` throws, nothing stays behind. A delivery of the same source that was still
    /// set aside is discarded.
    ///
    /// Ids that do not begin with the name of the source get it put before them. Places are in the register's system
    /// ([Settings#choose]).
    ///
    /// @param extent which works that it does not hold are withdrawn
    /// @return refused where the name of the source belongs to another organisation, or two works have one id
    Saved<Delivered> stage(Source source, Extent extent, Stream<Work> works, Change change);

    /// The same of a delivery of which every row was understood.
    ///
    /// @param complete false where the reading broke off: then nothing is withdrawn
    default Saved<Delivered> stage(Source source, boolean complete, Stream<Work> works, Change change) {
        return stage(source, Extent.of(complete), works, change);
    }

    /// What merging would change now; empty where there is no such delivery set aside, as far as the viewer may know.
    Optional<Delivered> preview(Viewer viewer, String id);

    /// The works that merging would change now, by id.
    ///
    /// @param kinds what becomes of them; none asks for all
    /// @param after id of the last work of the page before
    Page<Delivered.Difference> differences(
            Viewer viewer, String id, List<Delivered.Kind> kinds, Optional<String> after, int limit);

    /// Brings a delivery into the register, in one go.
    ///
    /// @return what was changed
    Saved<Delivered> merge(String id, Change change);

    /// Forgets a delivery that was set aside.
    ///
    /// @return what it would have changed
    Saved<Delivered> discard(String id, Change change);

    /// How far what a delivery does not hold can be taken for gone.
    ///
    /// @param complete false where the reading broke off: then nothing is
    /// @param rejected works whose rows stand in the source and were not understood: they stay as they are
    /// @param nameless whether such rows do not say which works they are about: then all works stay
    record Extent(boolean complete, Set<WorkId> rejected, boolean nameless) {
        /// More than these count as nameless.
        private static final int MOST = 10_000;

        public Extent {
            nameless = nameless || rejected.size() > MOST;
            rejected = nameless ? Set.of() : Set.copyOf(rejected);
        }

        /// Every row was understood.
        public static Extent of(boolean complete) {
            return new Extent(complete, Set.of(), false);
        }

        /// Whether a work that the delivery does not hold stays, though the source was read to its end.
        public boolean keeps(WorkId id) {
            return nameless || rejected.contains(id);
        }
    }
}
