package org.koppelkansen.cli.plans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.koppelkansen.anchor.Outcome;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.cli.screen.ProgressBar;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.find.FindRelations;
import org.koppelkansen.find.Found;
import org.koppelkansen.find.RelationRules;
import org.koppelkansen.settings.Rates;
import org.koppelkansen.works.Work;

/// Reads the plans that somebody asks for, leaves out what is not wanted, and finds how the rest relate: the first
/// step of every command on plans.
public final class RelatePlans {
    private final Edge edge;
    private final Plans.Reading reading;

    public RelatePlans(Edge edge, Plans.Reading reading) {
        this.edge = edge;
        this.reading = reading;
    }

    /// The plans of a call with their relations.
    ///
    /// @param bar shows the reading and the finding, and stays open
    /// @throws Stop when no work has a usable place, an owner is not clear, or rules or rates cannot be read
    public RelatedPlans of(PlanFiles files, PlanOptions options, ProgressBar bar) {
        Speech speech = edge.speech();
        Rates rates = OwnRates.over(options.rates());
        Plans plans =
                reading.of(question(files, options), rates.widths(), bar.labelled(speech.say("Lezen", "Reading")));
        requireUsable(plans);
        List<Work> works = chosen(plans.works(), options);
        Owners owners = Owners.named(options.owners(), plans.works());
        RelationRules rules = rules(options);
        Found all = new FindRelations(rules, rates, plans.asOf())
                .among(works, plans.ambitions(), bar.labelled(speech.say("Zoeken", "Finding")));
        Outcome.Basis basis = new Outcome.Basis(
                plans.asOf(),
                plans.crs(),
                rules.reachMetres(),
                rules.gapDays(),
                owners.names(),
                plans.sources(),
                LeavingOut.of(plans, works));
        return new RelatedPlans(plans, rules, rates, all, owners.among(all), basis);
    }

    private Plans.Question question(PlanFiles files, PlanOptions options) {
        return new Plans.Question(
                files.locations(),
                files.profile(),
                options.crs(),
                options.areas(),
                options.ambitions(),
                options.asOf(),
                edge.today());
    }

    private static RelationRules rules(PlanOptions options) {
        RelationRules base = options.rules().map(RelatePlans::rulesAt).orElseGet(RelationRules::shipped);
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

    private static List<Work> chosen(List<Work> works, PlanOptions options) {
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
}
