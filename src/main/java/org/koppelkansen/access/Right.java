package org.koppelkansen.access;

import java.util.Locale;

/// Something that a role may allow within an organisation, beside reading what partners may read.
public enum Right {
    /// To read what its organisation keeps to itself, costs excepted.
    SEE_INSIDE,
    /// To read what works cost their owner.
    SEE_COSTS,
    /// To enter, change and withdraw single works, and to say that they still stand.
    EDIT_WORKS,
    /// To deliver files and feeds.
    DELIVER,
    /// To let others know what works cost.
    RELEASE_COSTS,
    /// To cost a set of works, changed or not, without keeping it.
    TRY_WHAT_IF,
    /// To let the register find relations and opportunities anew, and to set areas and ambitions.
    RUN_FINDING,
    /// To keep organisations, accounts and roles.
    ADMINISTER,
    /// To comment on opportunities in which its organisation has work.
    COMMENT,
    /// To comment on opportunities of others.
    COORDINATE,
    /// To withdraw comments of others of its organisation.
    MODERATE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
