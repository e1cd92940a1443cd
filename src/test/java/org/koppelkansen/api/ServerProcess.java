package org.koppelkansen.api;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A server as its own process, with the options of the start script, so that benchmarks measure what users get. It
/// logs into `server.log` beside its data.
///
/// @param base its address
record ServerProcess(Process process, URI base) implements AutoCloseable {
    private static final Pattern OPTION = Pattern.compile("-X[X:]?[^ )\"]+");
    private static final Pattern MOST = Pattern.compile("\\$\\{KOPPELKANSEN_MEMORY:-(\\w+)}");
    private static final int LEAST_FAULT = 500;

    /// @param data where its register is, or comes; in a folder that is there
    /// @param java options of Java, after those of the script
    static ServerProcess started(Path data, List<String> java, String... more) throws IOException {
        int port = free();
        List<String> options = new ArrayList<>(ofScript());
        options.addAll(java);
        System.out.println("server: java " + String.join(" ", options));
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(options);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dkoppelkansen.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.koppelkansen.Main",
                "serve",
                "--data",
                data.toString(),
                "--port",
                "" + port));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("server.log").toFile())
                .start();
        return new ServerProcess(process, URI.create("http://127.0.0.1:" + port));
    }

    private static List<String> ofScript() throws IOException {
        return Files.readAllLines(Path.of("koppelkansen")).stream()
                .filter(line -> line.contains("options=(-XX") || line.contains("options+=(\"-Xmx"))
                .flatMap(line ->
                        OPTION.matcher(MOST.matcher(line).replaceAll("$1")).results())
                .map(MatchResult::group)
                .toList();
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Until it answers.
    void await() throws InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(base.resolve("/")).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (process.isAlive()) {
                try {
                    if (http.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() < LEAST_FAULT) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Its port is not open yet.
                }
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the server ended");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
