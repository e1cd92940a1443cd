package org.koppelkansen.cli.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.opportunities.Change;
import org.koppelkansen.share.SharingRule;
import org.koppelkansen.works.WorkId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What somebody would like to see otherwise, and by which rule the costs are then shared.
final class ChangeOptions {
    @Option(names = "--move", paramLabel = "ID=DATE", split = ",", order = 30)
    private Map<String, LocalDate> moves = new LinkedHashMap<>();

    @Option(names = "--depth", paramLabel = "ID=M", order = 31)
    private Map<String, Double> depths = new LinkedHashMap<>();

    @Option(names = "--add", paramLabel = "ID", split = ",", order = 32)
    private List<String> added = List.of();

    @Option(names = "--drop", paramLabel = "ID", split = ",", order = 33)
    private List<String> dropped = List.of();

    @Option(names = "--rule", paramLabel = "RULE", order = 34)
    private SharingRule rule = SharingRule.SHAPLEY;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /// What is added first, so that it can be moved as well.
    ///
    /// @throws Stop when two changes of one work contradict each other
    List<Change> changes(WorkNames names) {
        requireOnce("--move", names);
        requireOnce("--depth", names);
        requireKept("--move", moves.keySet(), names);
        requireKept("--depth", depths.keySet(), names);
        requireKept("--add", added, names);
        List<Change> changes = new ArrayList<>();
        added.forEach(name -> changes.add(new Change.Add(names.work(name))));
        moves.forEach(
                (name, day) -> changes.add(new Change.Shift(names.work(name).id(), day)));
        depths.forEach(
                (name, metres) -> changes.add(new Change.Deepen(names.work(name).id(), metres)));
        dropped.forEach(name -> changes.add(new Change.Drop(names.work(name).id())));
        return changes;
    }

    /// Refuses two wishes for one work: which of them is meant, nobody can know.
    private void requireOnce(String option, WorkNames names) {
        OptionSpec given =
                Objects.requireNonNull(command).commandLine().getParseResult().matchedOption(option);
        Set<WorkId> seen = new HashSet<>();
        List<String> wishes = given == null ? List.of() : given.originalStringValues();
        for (String wish : String.join(",", wishes).split(",", -1)) {
            int end = wish.indexOf('=');
            if (end < 0) {
                continue;
            }
            WorkId id = names.work(wish.substring(0, end)).id();
            if (!seen.add(id)) {
                throw Stop.wrongCall(
                        id + " staat twee keer bij " + option + ". Geef elk voornemen één keer.",
                        id + " stands twice at " + option + ". Give each work once.");
            }
        }
    }

    /// Refuses to change what goes.
    private void requireKept(String option, Collection<String> changed, WorkNames names) {
        Set<WorkId> gone = new HashSet<>();
        dropped.forEach(name -> gone.add(names.work(name).id()));
        for (String name : changed) {
            WorkId id = names.work(name).id();
            if (gone.contains(id)) {
                throw Stop.wrongCall(
                        id + " staat bij " + option + " en bij --drop. Kies één van beide.",
                        id + " stands at " + option + " and at --drop. Choose one of them.");
            }
        }
    }

    SharingRule rule() {
        return rule;
    }
}
