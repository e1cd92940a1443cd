package org.koppelkansen.deliver;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.profile.DraftProfile;
import org.koppelkansen.sources.SourceHints;
import org.koppelkansen.sources.Sources;
import org.koppelkansen.sources.web.Surroundings;
import org.koppelkansen.sources.web.Web;

/// Drafts a profile for a file that came in.
public final class DraftFor {
    private static final long MOST_UNPACKED = 4L << 30;

    private DraftFor() {}

    /// The text of a profile; empty where there is not one file.
    ///
    /// @throws org.koppelkansen.sources.UnreadableSource when it can't be read
    public static Optional<String> upload(UploadFolder folder) {
        List<String> locations = folder.locations();
        if (locations.size() != 1) {
            return Optional.empty();
        }
        Surroundings around = new Surroundings(new NoWeb(), Optional.of(folder.scratch()), MOST_UNPACKED);
        return Optional.of(DraftProfile.of(Sources.open(locations.getFirst(), SourceHints.NONE, around)));
    }

    /// A file asks for nothing else.
    private static final class NoWeb implements Web {
        @Override
        public Reply ask(URI address) throws IOException {
            throw new IOException("a file refers to " + address);
        }

        @Override
        public void unpacked(long bytes) {}
    }
}
