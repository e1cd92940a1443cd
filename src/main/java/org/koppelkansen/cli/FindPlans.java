package org.koppelkansen.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.anchor.JsonDocument;
import org.koppelkansen.anchor.Outcome;
import org.koppelkansen.cli.screen.ProgressBar;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.find.FindRelations;
import org.koppelkansen.find.FindSummary;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.RelationRules;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.works.Work;

/// Answers a call of `find`: reads the plans, finds their relations, and shows and writes them.
public final class FindPlans {
    private static final int STRONGEST = 20;

    private final Edge edge;
    private final Plans.Reading reading;

    public FindPlans(Edge edge, Plans.Reading reading) {
        this.edge = edge;
        this.reading = reading;
    }

    int run(List<String> locations, Optional<String> profile, FindOptions options, boolean quiet) {
        Targets targets = Targets.of(locations, options);
        Outcome outcome = outcome(locations, profile, options, quiet);
        targets.write(outcome, edge.language());
        if (options.json()) {
            printJson(outcome);
        } else {
            new SummaryText(outcome, edge.speech(), edge.console())
                    .lines()
                    .forEach(edge.console().out()::println);
            targets.sentence(edge.speech()).ifPresent(edge.console().out()::println);
        }
        edge.console().out().flush();
        return ExitCodes.DONE;
    }

    private Outcome outcome(List<String> locations, Optional<String> profile, FindOptions options, boolean quiet) {
        Speech speech = edge.speech();
        try (ProgressBar bar = new ProgressBar(quiet ? edge.console().still() : edge.console())) {
            Plans plans =
                    reading.of(question(locations, profile, options), bar.labelled(speech.say("Lezen", "Reading")));
            requireUsable(plans);
            List<Work> works = chosen(plans.works(), options);
            Owners owners = Owners.named(options.owners(), plans.works());
            RelationRules rules = rules(options);
            Found all = new FindRelations(rules, Rates.shipped(), plans.asOf())
                    .among(works, plans.ambitions(), bar.labelled(speech.say("Zoeken", "Finding")));
            Found found = owners.among(all);
            Outcome.Basis basis = new Outcome.Basis(
                    plans.asOf(),
                    plans.crs(),
                    rules.reachMetres(),
                    rules.gapDays(),
                    owners.names(),
                    plans.sources(),
                    LeavingOut.of(plans, works));
            return new Outcome(found, FindSummary.of(found, plans.areas(), STRONGEST), basis, plans.findings());
        }
    }

    private Plans.Question question(List<String> locations, Optional<String> profile, FindOptions options) {
        return new Plans.Question(
                locations, profile, options.crs(), options.areas(), options.ambitions(), options.asOf(), edge.today());
    }

    private RelationRules rules(FindOptions options) {
        RelationRules base = options.rules().map(FindPlans::rulesAt).orElseGet(RelationRules::shipped);
        RelationRules reached = options.reachMetres().map(base::withReach).orElse(base);
        return options.gapDays().map(reached::withGap).orElse(reached);
    }

    private static RelationRules rulesAt(Path file) {
        try {
            return RelationRules.read(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw Stop.wrongCall(
                    "De regels in " + file + " zijn niet te lezen: geef met --rules een bestand dat er is.",
                    "The rules in " + file + " cannot be read: give a file that is there with --rules.");
        }
    }

    private static List<Work> chosen(List<Work> works, FindOptions options) {
        var without = new HashSet<>(options.without());
        List<Work> chosen = new ArrayList<>(works);
        chosen.removeIf(work -> without.contains(work.discipline()));
        return chosen;
    }

    private static void requireUsable(Plans plans) {
        if (plans.works().stream().noneMatch(work -> work.place().isPresent())) {
            throw Stop.nothingUsable(
                    "Er is geen voornemen met een bruikbare plek: bekijk met `koppelkansen check` wat eraan schort.",
                    "There is no planned work with a usable place: see with `koppelkansen check` what is wrong.");
        }
    }

    private void printJson(Outcome outcome) {
        OutputStream open = edge.console().out();
        try {
            JsonDocument.write(outcome, edge.version(), open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
