package org.koppelkansen.api.answer;

/// The API as a whole: where it begins, and its version.
public final class Api {
    /// What the path of every resource begins with.
    public static final String PATH = "/api/v1";
    /// By the rules of semantic versioning; `docs/api.md` says what changed.
    public static final String VERSION = "1.0.0";

    private Api() {}
}
