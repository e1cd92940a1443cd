package org.koppelkansen.sources.web;

import java.io.IOException;
import org.koppelkansen.measure.Text;

/// Something may not be fetched, or no further; with what to do about it.
public final class WebRefusal extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    WebRefusal(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    public Text sentence() {
        return sentence;
    }
}
