package org.koppelkansen.reports;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.koppelkansen.measure.Language;
import org.koppelkansen.measure.Text;
import org.koppelkansen.measure.TownClock;

/// Who had a report made, when and in which language.
///
/// @param by name; empty for somebody who did not log in
public record Made(Language language, String by, ZonedDateTime at) {
    private static final Text NOBODY = new Text("iemand die niet was aangemeld", "somebody who was not logged in");

    /// At the foot of every page.
    String footer(String about) {
        ZonedDateTime here = at.withZoneSameInstant(TownClock.ZONE);
        String when = language.day(here.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(here);
        return new Text(
                        "{0} · gemaakt op {1} door {2}, met wat die mag zien · Koppelkansen",
                        "{0} · made on {1} by {2}, with what they may see · Koppelkansen")
                .filled(about, when, by.isEmpty() ? NOBODY : by)
                .in(language);
    }
}
