package org.koppelkansen.marks;

import org.koppelkansen.access.Scope;
import org.koppelkansen.access.Viewer;

/// Who may keep things of its own: everybody with an account, whatever its roles.
public final class Keeping {
    private Keeping() {}

    /// Whether somebody may change what it keeps.
    public static boolean may(Viewer viewer) {
        return has(viewer, Scope.WRITE);
    }

    /// Whether somebody may read what it keeps.
    public static boolean mayRead(Viewer viewer) {
        return has(viewer, Scope.READ);
    }

    private static boolean has(Viewer viewer, Scope scope) {
        return !viewer.account().isEmpty() && viewer.scopes().contains(scope);
    }
}
