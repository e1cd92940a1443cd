package org.koppelkansen.cli.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.koppelkansen.opportunities.Change;
import org.koppelkansen.share.SharingRule;
import picocli.CommandLine.Option;

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

    /// What is added first, so that it can be moved as well.
    List<Change> changes(WorkNames names) {
        List<Change> changes = new ArrayList<>();
        added.forEach(name -> changes.add(new Change.Add(names.work(name))));
        moves.forEach(
                (name, day) -> changes.add(new Change.Shift(names.work(name).id(), day)));
        depths.forEach(
                (name, metres) -> changes.add(new Change.Deepen(names.work(name).id(), metres)));
        dropped.forEach(name -> changes.add(new Change.Drop(names.work(name).id())));
        return changes;
    }

    SharingRule rule() {
        return rule;
    }
}
