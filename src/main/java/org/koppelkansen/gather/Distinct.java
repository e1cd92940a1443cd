package org.koppelkansen.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.WorkId;

/// Gives every work an id of its own. Of rows with equal contents one is kept; of rows with one id but
/// different contents all are, the later ones under an id that their contents complete. Files count in the
/// order of their names, so that the order of delivery plays no part.
final class Distinct {
    private static final Comparator<ReadWork> ORDER = Comparator.comparing(ReadWork::file)
            .thenComparingLong(ReadWork::row)
            .thenComparingLong(ReadWork::content);

    private final List<ReadWork> kept = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Distinct() {}

    static Distinct of(List<ReadWork> works) {
        Map<String, List<ReadWork>> byId = new LinkedHashMap<>();
        works.forEach(work -> byId.computeIfAbsent(work.work().id().value(), id -> new ArrayList<>(1))
                .add(work));
        Distinct distinct = new Distinct();
        distinct.ids.addAll(byId.keySet());
        byId.keySet().stream().sorted().forEach(id -> distinct.sort(byId.getOrDefault(id, List.of())));
        return distinct;
    }

    List<ReadWork> kept() {
        return kept;
    }

    List<Finding> findings() {
        return findings;
    }

    private void sort(List<ReadWork> same) {
        if (same.size() == 1) {
            kept.addAll(same);
            return;
        }
        Map<Long, ReadWork> byContent = new HashMap<>();
        List<ReadWork> ordered = same.stream().sorted(ORDER).toList();
        ReadWork first = ordered.getFirst();
        for (ReadWork work : ordered) {
            ReadWork equal = byContent.putIfAbsent(work.content(), work);
            if (equal != null) {
                tell(work, FindingCode.DUPLICATE_ROW, equal.row(), equal.file());
            } else if (work.equals(first)) {
                kept.add(work);
            } else {
                WorkId id = free(work);
                tell(work, FindingCode.DUPLICATE_ID, work.work().id(), first.row(), first.file(), id);
                kept.add(work.with(id));
            }
        }
    }

    private WorkId free(ReadWork work) {
        String id =
                work.work().id() + "~" + String.format("%016x", work.content()).substring(0, 8);
        while (!ids.add(id)) {
            id += "~";
        }
        return new WorkId(id);
    }

    private void tell(ReadWork work, FindingCode code, Object... seen) {
        RowFindings odd =
                new RowFindings(work.file(), work.row(), work.work().id().value());
        odd.add(code, seen);
        findings.addAll(odd.all());
    }
}
