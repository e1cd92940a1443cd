package org.koppelkansen.cli;

/// How a command ends, for scripts.
public final class ExitCodes {
    static final int DONE = 0;
    /// Also when no rule has an answer, or somebody refuses a change: `cli.share` ends with the same.
    static final int NOTHING_USABLE = 1;
    static final int WRONG_CALL = 2;
    static final int UNREADABLE = 3;
    /// A fault of the program itself, after the convention of `sysexits`.
    public static final int OUR_FAULT = 70;

    private ExitCodes() {}
}
