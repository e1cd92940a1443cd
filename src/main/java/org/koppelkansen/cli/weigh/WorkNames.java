package org.koppelkansen.cli.weigh;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.koppelkansen.cli.call.Stop;
import org.koppelkansen.works.Work;

/// Finds works by what people call them: the whole id, or the end of it where that can be only one.
public final class WorkNames {
    private static final int MOST_TOLD = 5;

    private final List<Work> works;

    public WorkNames(Collection<Work> works) {
        this.works = works.stream().sorted(Comparator.comparing(Work::id)).toList();
    }

    /// The work of that name: `riolering:RIO-101`, or `RIO-101` where no other ends so.
    ///
    /// @throws Stop when there is none, or more than one
    public Work work(String name) {
        String asked = name.strip();
        List<Work> exact =
                works.stream().filter(work -> work.id().value().equals(asked)).toList();
        List<Work> named = exact.isEmpty()
                ? works.stream().filter(work -> endsWith(work, asked)).toList()
                : exact;
        if (named.isEmpty()) {
            throw Stop.wrongCall(
                    "Er is geen voornemen " + name + " in deze plannen: `find --out samenhang.xlsx` noemt ze alle.",
                    "There is no work " + name + " in these plans: `find --out relations.xlsx` names them all.");
        }
        if (named.size() > 1) {
            String all = named.stream()
                            .limit(MOST_TOLD)
                            .map(work -> work.id().value())
                            .collect(Collectors.joining(", "))
                    + (named.size() > MOST_TOLD ? ", …" : "");
            throw Stop.wrongCall(
                    name + " kan meer dan één voornemen zijn: " + all + ". Geef de hele naam.",
                    name + " can be more than one work: " + all + ". Give the whole name.");
        }
        return named.getFirst();
    }

    /// The works of these names, each once.
    public List<Work> works(Collection<String> names) {
        return names.stream().map(this::work).distinct().toList();
    }

    /// Only whole words count: `101` is no end of `RIO-2101`.
    private static boolean endsWith(Work work, String name) {
        String id = work.id().value().toLowerCase(Locale.ROOT);
        String end = name.toLowerCase(Locale.ROOT);
        int before = id.length() - end.length() - 1;
        return !end.isEmpty() && id.endsWith(end) && before >= 0 && !Character.isLetterOrDigit(id.charAt(before));
    }
}
