package org.koppelkansen.sources;

import org.koppelkansen.measure.Text;

/// The world failed us: a source that is not there, may not be read, or is of no format that we know.
/// Carries one sentence with the place and the remedy.
public final class UnreadableSource extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    public UnreadableSource(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    public UnreadableSource(Text sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    public Text sentence() {
        return sentence;
    }
}
