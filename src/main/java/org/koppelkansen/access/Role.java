package org.koppelkansen.access;

import static org.koppelkansen.access.Right.ADMINISTER;
import static org.koppelkansen.access.Right.COMMENT;
import static org.koppelkansen.access.Right.COORDINATE;
import static org.koppelkansen.access.Right.DELIVER;
import static org.koppelkansen.access.Right.EDIT_WORKS;
import static org.koppelkansen.access.Right.MODERATE;
import static org.koppelkansen.access.Right.RELEASE_COSTS;
import static org.koppelkansen.access.Right.RUN_FINDING;
import static org.koppelkansen.access.Right.SEE_COSTS;
import static org.koppelkansen.access.Right.SEE_INSIDE;
import static org.koppelkansen.access.Right.TRY_WHAT_IF;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.koppelkansen.measure.Text;

/// What somebody is within an organisation, and what that allows.
public enum Role {
    READER("lezer", "reader", SEE_INSIDE, COMMENT),
    PROGRAMMER("programmeur", "programmer", SEE_INSIDE, SEE_COSTS, EDIT_WORKS, DELIVER, TRY_WHAT_IF, COMMENT),
    PROJECT_TEAM("projectteam", "project team", SEE_INSIDE, SEE_COSTS, TRY_WHAT_IF, COMMENT, COORDINATE),
    CORE_TEAM("kernteam", "core team", SEE_INSIDE, TRY_WHAT_IF, RUN_FINDING, COMMENT, COORDINATE, MODERATE),
    DIRECTOR("directeur", "director", SEE_INSIDE, SEE_COSTS, RELEASE_COSTS, COMMENT),
    CONTROLLER("controller", "controller", SEE_INSIDE, SEE_COSTS, RELEASE_COSTS, TRY_WHAT_IF, COMMENT),
    /// Keeps accounts, and reads no more of the plans than any partner.
    ADMINISTRATOR("beheerder", "administrator", ADMINISTER, MODERATE);

    private final Text word;
    private final Set<Right> rights;

    Role(String nl, String en, Right first, Right... others) {
        this.word = new Text(nl, en);
        this.rights = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    public Text word() {
        return word;
    }

    public Set<Right> rights() {
        return rights;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
