package org.koppelkansen.games;

import com.fasterxml.jackson.core.JsonLocation;
import org.koppelkansen.measure.Text;

/// A place in a file, from which a refusal is worded.
record Place(String file, int line) {
    static Place of(String file, JsonLocation location) {
        return new Place(file, location.getLineNr());
    }

    WrongGame refuse(String nl, String en) {
        return new WrongGame(new Text(file + ", regel " + line + ": " + nl, file + ", line " + line + ": " + en));
    }
}
