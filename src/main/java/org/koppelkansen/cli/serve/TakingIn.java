package org.koppelkansen.cli.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.deliver.Receiving;
import org.koppelkansen.sources.web.FeedPolicy;
import picocli.CommandLine.Option;

/// What the server takes in.
final class TakingIn {
    private static final int MOST_MEGABYTES = 8192;

    @Option(names = "--feed-inside", paramLabel = "HOST", order = 8)
    private List<String> inside = List.of();

    @Option(names = "--most-megabytes", paramLabel = "N", order = 9)
    private int megabytes = 512;

    /// @param folder in which uploads are kept while they are read
    /// @throws Stop when a limit makes no sense
    Receiving receiving(Path folder) {
        if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw Stop.wrongCall("Een levering mag 1 tot 8192 MB groot zijn.", "A delivery may be 1 to 8192 MB large.");
        }
        Receiving usual = Receiving.in(folder);
        long bytes = (long) megabytes << 20;
        FeedPolicy feeds = new FeedPolicy(
                Set.copyOf(inside), usual.feeds().names(), usual.feeds().longest(), bytes);
        return new Receiving(usual.uploads(), bytes, usual.mostRows(), feeds);
    }
}
