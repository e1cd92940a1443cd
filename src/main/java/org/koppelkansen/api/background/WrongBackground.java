package org.koppelkansen.api.background;

import org.koppelkansen.measure.Text;

/// Says what is wrong about the map that was named to lie under the town, and what to do.
public final class WrongBackground extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    WrongBackground(String nl, String en) {
        super(en);
        this.sentence = new Text(nl, en);
    }

    public Text sentence() {
        return sentence;
    }
}
