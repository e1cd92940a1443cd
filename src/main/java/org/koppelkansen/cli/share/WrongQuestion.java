package org.koppelkansen.cli.share;

import org.koppelkansen.measure.Text;

/// A call of `share` that cannot be answered; one sentence says what to ask instead.
public final class WrongQuestion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    WrongQuestion(String nl, String en) {
        super(en);
        this.sentence = new Text(nl, en);
    }

    public Text sentence() {
        return sentence;
    }
}
