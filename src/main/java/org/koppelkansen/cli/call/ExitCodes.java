package org.koppelkansen.cli.call;

/// How a command ends, for scripts.
public final class ExitCodes {
    public static final int DONE = 0;
    /// Also when no rule of sharing has an answer, or a change is refused.
    public static final int NOTHING_USABLE = 1;
    public static final int WRONG_CALL = 2;
    public static final int UNREADABLE = 3;
    /// The database cannot be opened, or a copy of it is no good.
    public static final int NO_REGISTER = 4;
    /// A fault of the program itself, after the convention of `sysexits`.
    public static final int OUR_FAULT = 70;

    private ExitCodes() {}
}
