package org.koppelkansen.gather;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.profile.Profile;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.sources.RawRow;
import org.koppelkansen.sources.RowSink;
import org.koppelkansen.sources.Source;
import org.koppelkansen.sources.SourceHints;
import org.koppelkansen.sources.Sources;
import org.koppelkansen.sources.web.Surroundings;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Finding;

/// A source together with the profile to read it by.
public record Delivery(Source source, Profile profile) {
    private static final int HEADINGS_SEEN = 20;

    /// Opens a path or an address.
    ///
    /// @param profile to read it by; where empty, the shipped profile that recognises its columns, or else
    ///     `generic`
    /// @param crs of geometry that names no system itself, over that of the profile
    /// @throws org.koppelkansen.sources.UnreadableSource when it is not there or of no known format
    public static Delivery of(String location, Optional<Profile> profile, Optional<Crs> crs) {
        return of(location, profile, crs, Surroundings.OWN_MACHINE);
    }

    /// The same for somebody who may not do everything.
    public static Delivery of(String location, Optional<Profile> profile, Optional<Crs> crs, Surroundings around) {
        Profile meant =
                profile.orElseGet(() -> recognised(Sources.open(location, with(SourceHints.NONE, crs), around)));
        SourceHints hints = with(meant.hints(), crs);
        return new Delivery(Sources.open(location, hints, around), meant.with(hints));
    }

    /// The shipped profile that is made for a source like this; `generic` where none is.
    public static Profile recognised(Source source) {
        List<String> columns = source.columns().isEmpty() ? firstColumns(source) : source.columns();
        return Profiles.recognising(columns).orElseGet(() -> Profiles.named("generic"));
    }

    /// The same under another name, where two sources would have the same one.
    public Delivery named(String name) {
        return new Delivery(new Named(name, source), profile);
    }

    /// A source that findings and works refer to by a name of our choice.
    private static final class Named extends Source.Passing {
        private final String name;

        Named(String name, Source source) {
            super(source);
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void read(RowSink sink) {
            super.read(new RowSink.Passing(sink) {
                @Override
                public void finding(Finding found) {
                    super.finding(new Finding(
                            found.code(), name, found.row(), found.subject(), found.place(), found.sentence()));
                }
            });
        }
    }

    /// The name under which its works are known: stable when the file is renamed, if the profile gives one.
    String worksName() {
        return profile.source().orElseGet(source::name);
    }

    private static SourceHints with(SourceHints hints, Optional<Crs> crs) {
        return crs.isEmpty()
                ? hints
                : new SourceHints(hints.charset(), hints.separator(), hints.layer(), hints.headingRow(), crs);
    }

    /// Ends a reading of which the start is enough.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough rows seen", null, false, false);
        }
    }

    private static List<String> firstColumns(Source source) {
        Set<String> names = new LinkedHashSet<>();
        int[] rows = {0};
        try {
            source.read(new RowSink() {
                @Override
                public void row(RawRow row) {
                    names.addAll(row.cells().keySet());
                    if (++rows[0] >= HEADINGS_SEEN) {
                        throw new Enough();
                    }
                }

                @Override
                public void finding(Finding finding) {
                    // The reading that follows tells it.
                }
            });
        } catch (RuntimeException e) {
            if (rows[0] < HEADINGS_SEEN) {
                throw e;
            }
        }
        return new ArrayList<>(names);
    }
}
