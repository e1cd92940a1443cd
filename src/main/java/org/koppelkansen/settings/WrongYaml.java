package org.koppelkansen.settings;

import org.koppelkansen.measure.Text;

/// A profile, rule file or delivery list that cannot be used as it is written: names the file, the line, the key and
/// what to do.
public final class WrongYaml extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    public WrongYaml(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    public Text sentence() {
        return sentence;
    }
}
