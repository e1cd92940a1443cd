package org.koppelkansen.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The options with which the start script starts the server, so that benchmarks measure what users get.
public final class ServerOptions {
    private static final Pattern OPTION = Pattern.compile("-X[X:]?[^ )\"]+");
    private static final Pattern MOST = Pattern.compile("\\$\\{KOPPELKANSEN_MEMORY:-(\\w+)}");

    private ServerOptions() {}

    public static List<String> ofScript() throws IOException {
        return Files.readAllLines(Path.of("koppelkansen")).stream()
                .filter(line -> line.contains("options=(-XX") || line.contains("options+=(\"-Xmx"))
                .flatMap(line ->
                        OPTION.matcher(MOST.matcher(line).replaceAll("$1")).results())
                .map(MatchResult::group)
                .toList();
    }
}
