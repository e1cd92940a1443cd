package org.koppelkansen.anchor.table;

import org.koppelkansen.measure.Text;

/// The world failed us: a result that cannot be written. Carries one sentence with the place and the remedy.
public final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    public Unwritable(Text sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    public Text sentence() {
        return sentence;
    }
}
