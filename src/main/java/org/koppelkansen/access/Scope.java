package org.koppelkansen.access;

import java.util.Locale;

/// What a personal token may be used for; never more than its owner may do.
public enum Scope {
    READ,
    WRITE,
    DELIVER,
    FIND,
    ADMINISTER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether using this right needs this scope.
    boolean covers(Right right) {
        return switch (this) {
            case READ -> right == Right.SEE_INSIDE || right == Right.SEE_COSTS || right == Right.TRY_WHAT_IF;
            case WRITE ->
                switch (right) {
                    case EDIT_WORKS, RELEASE_COSTS, COMMENT, COORDINATE, MODERATE -> true;
                    case SEE_INSIDE, SEE_COSTS, DELIVER, TRY_WHAT_IF, RUN_FINDING, ADMINISTER -> false;
                };
            case DELIVER -> right == Right.DELIVER;
            case FIND -> right == Right.RUN_FINDING;
            case ADMINISTER -> right == Right.ADMINISTER;
        };
    }
}
