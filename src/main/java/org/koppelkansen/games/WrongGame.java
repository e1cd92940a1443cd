package org.koppelkansen.games;

import org.koppelkansen.measure.Text;

/// A file that holds no game that can be shared: names the file, the place in it, and what to do.
public final class WrongGame extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    WrongGame(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    public Text sentence() {
        return sentence;
    }
}
