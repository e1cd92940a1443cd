package org.koppelkansen.cli.call;

import org.koppelkansen.measure.Text;

/// Ends a command with an exit code and one sentence that says what to do.
public final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final transient Text sentence;

    private Stop(int code, Text sentence) {
        super(sentence.en());
        this.code = code;
        this.sentence = sentence;
    }

    /// Ends because not one of the things that were read is of use.
    public static Stop nothingUsable(String nl, String en) {
        return new Stop(ExitCodes.NOTHING_USABLE, new Text(nl, en));
    }

    /// Ends because of what was asked, or how.
    public static Stop wrongCall(String nl, String en) {
        return new Stop(ExitCodes.WRONG_CALL, new Text(nl, en));
    }

    /// One of [ExitCodes].
    public int code() {
        return code;
    }

    public Text sentence() {
        return sentence;
    }
}
