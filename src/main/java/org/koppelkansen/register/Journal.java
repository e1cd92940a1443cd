package org.koppelkansen.register;

import org.koppelkansen.access.Viewer;

/// Every change that was ever made, in order; only added to.
public interface Journal {
    /// The entries after a number that the viewer may see, in order.
    Page<Entry> after(Viewer viewer, long number, int limit);

    /// The entries about one subject that the viewer may see, in order.
    Page<Entry> about(Viewer viewer, Entry.Subject subject, long after, int limit);
}
