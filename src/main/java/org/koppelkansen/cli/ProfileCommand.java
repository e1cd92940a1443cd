package org.koppelkansen.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.koppelkansen.anchor.table.WholeFile;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.cli.plans.Targets;
import org.koppelkansen.profile.DraftProfile;
import org.koppelkansen.sources.SourceHints;
import org.koppelkansen.sources.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `koppelkansen profile`: drafts a profile from an unknown file.
@Command(name = "profile", sortOptions = false)
final class ProfileCommand implements Callable<Integer> {
    private final Edge edge;

    @Parameters(paramLabel = "FILE", descriptionKey = "files", arity = "1")
    private String file = "";

    @Option(names = "--out", paramLabel = "FILE", order = 1)
    private Optional<Path> out = Optional.empty();

    ProfileCommand(Edge edge) {
        this.edge = edge;
    }

    @Override
    public Integer call() {
        out.ifPresent(target -> Targets.requireOther(target, Targets.files(List.of(file))));
        String draft = DraftProfile.of(Sources.open(file, SourceHints.NONE), edge.language())
                .yaml();
        if (out.isPresent()) {
            WholeFile.write(out.get(), to -> to.write(draft.getBytes(StandardCharsets.UTF_8)));
            edge.console().out().println(edge.speech().say("Geschreven: ", "Written: ") + out.get());
        } else {
            edge.console().out().print(draft);
        }
        edge.console().out().flush();
        return ExitCodes.DONE;
    }
}
