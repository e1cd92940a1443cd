package org.koppelkansen.deliver;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Text;
import org.koppelkansen.sources.RowSink;
import org.koppelkansen.sources.Source;
import org.koppelkansen.sources.SourceHints;
import org.koppelkansen.sources.Sources;
import org.koppelkansen.sources.web.Surroundings;
import org.koppelkansen.sources.web.Web;

/// Opens a single file that came in.
public final class UploadedFile {
    private static final Text SEND_LESS = new Text("Laat weg wat niet nodig is.", "Leave out what is not needed.");

    private UploadedFile() {}

    /// Empty where there is not one file.
    ///
    /// @param mostRows that it may have
    /// @param mostUnpacked bytes of what lies packed in it
    /// @throws org.koppelkansen.sources.UnreadableSource when it can't be read
    public static Optional<Source> in(UploadFolder folder, long mostRows, long mostUnpacked) {
        List<String> locations = folder.locations();
        if (locations.size() != 1) {
            return Optional.empty();
        }
        Surroundings around = new Surroundings(new NoWeb(), Optional.of(folder.scratch()), mostUnpacked);
        return Optional.of(new Bounded(
                Sources.open(locations.getFirst(), SourceHints.NONE, around), new RowBound(mostRows, SEND_LESS)));
    }

    /// So that each reading may take as much.
    private static final class Bounded extends Source.Passing {
        private final RowBound bound;

        Bounded(Source source, RowBound bound) {
            super(bound.of(source));
            this.bound = bound;
        }

        @Override
        public void read(RowSink sink) {
            bound.again();
            super.read(sink);
        }
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
