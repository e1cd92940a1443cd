package org.koppelkansen.cli;

import org.koppelkansen.measure.Text;

/// Ends a command with an exit code and one sentence that says what to do.
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final transient Text sentence;

    private Stop(int code, Text sentence) {
        super(sentence.en());
        this.code = code;
        this.sentence = sentence;
    }

    static Stop nothingUsable(String nl, String en) {
        return new Stop(ExitCodes.NOTHING_USABLE, new Text(nl, en));
    }

    static Stop wrongCall(String nl, String en) {
        return new Stop(ExitCodes.WRONG_CALL, new Text(nl, en));
    }

    int code() {
        return code;
    }

    Text sentence() {
        return sentence;
    }
}
