package org.koppelkansen.store;

import org.koppelkansen.measure.Text;

/// The database cannot be opened or used, with what to do about it.
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    public StoreFailure(Text sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    public StoreFailure(String nl, String en) {
        super(en);
        this.sentence = new Text(nl, en);
    }

    public Text sentence() {
        return sentence;
    }
}
