package org.koppelkansen.cli.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long the real start script takes until its server answers, its database included, on a folder that is there
/// already; and how long it takes to end. `./dev bench start [TIMES]`.
final class StartBenchmark {
    private static final Pattern ADDRESS = Pattern.compile("http://[^ ]+");

    private StartBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        Path folder = Files.createTempDirectory("start");
        System.out.printf("first start %.2f s%n", seconds(started(folder)[0]));
        List<Long> starts = new ArrayList<>();
        List<Long> ends = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long[] measured = started(folder);
            starts.add(measured[0]);
            ends.add(measured[1]);
            System.out.printf("start %.2f s, end %.2f s%n", seconds(measured[0]), seconds(measured[1]));
        }
        System.out.printf(
                "least %.2f s, end %.2f s%n", seconds(Collections.min(starts)), seconds(Collections.min(ends)));
    }

    /// Nanoseconds until the first answer, and until the end after it was told to stop.
    private static long[] started(Path folder) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process server = new ProcessBuilder(
                        "./koppelkansen", "serve", "--port", "0", "--data", folder.toString(), "--lang", "en")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = server.inputReader();
                HttpClient client = HttpClient.newHttpClient()) {
            Matcher address = ADDRESS.matcher(String.valueOf(said.readLine()));
            if (!address.find()) {
                throw new IllegalStateException("the server did not start");
            }
            client.send(
                    HttpRequest.newBuilder(URI.create(address.group())).build(),
                    HttpResponse.BodyHandlers.discarding());
            long answered = System.nanoTime();
            server.destroy();
            server.waitFor();
            return new long[] {answered - begin, System.nanoTime() - answered};
        }
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
