package org.koppelkansen.deliver;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.koppelkansen.sources.web.FeedPolicy;

/// What a server takes in.
///
/// @param uploads folder of its own, emptied at every start
/// @param mostBytes that one delivery may be, as uploaded
/// @param mostRows that one delivery may have: all of them are held while they are read
/// @param feeds what may be fetched
public record Receiving(Path uploads, long mostBytes, long mostRows, FeedPolicy feeds) {
    private static final long USUAL_BYTES = 512L << 20;
    private static final long USUAL_ROWS = 500_000;
    private static final Duration LONGEST_FEED = Duration.ofMinutes(10);

    /// As it is unless somebody sets it otherwise.
    public static Receiving in(Path data) {
        FeedPolicy feeds = new FeedPolicy(Set.of(), FeedPolicy.Names.MACHINE, LONGEST_FEED, USUAL_BYTES);
        return new Receiving(data.resolve("uploads"), USUAL_BYTES, USUAL_ROWS, feeds);
    }

    /// The same with feeds inside the network that an administrator allows.
    public Receiving with(FeedPolicy other) {
        return new Receiving(uploads, mostBytes, mostRows, other);
    }
}
