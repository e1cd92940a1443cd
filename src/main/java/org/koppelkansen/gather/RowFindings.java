package org.koppelkansen.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;
import org.koppelkansen.works.Severity;

/// What is odd about one row, collected while it is read.
final class RowFindings {
    private final String source;
    private final long row;
    private final String subject;
    private final List<Finding> found = new ArrayList<>();

    RowFindings(String source, long row, String subject) {
        this.source = source;
        this.row = row;
        this.subject = subject;
    }

    void add(FindingCode code, Object... seen) {
        Object[] shown = new Object[seen.length];
        for (int i = 0; i < seen.length; i++) {
            shown[i] = shortened(String.valueOf(seen[i]));
        }
        found.add(new Finding(code, source, row, subject, Optional.empty(), code.sentence(shown)));
    }

    List<Finding> all() {
        return found;
    }

    boolean isRejected() {
        return found.stream().anyMatch(f -> f.severity() == Severity.REJECTED);
    }

    boolean isRepaired() {
        return found.stream().anyMatch(f -> f.severity() == Severity.REPAIRED);
    }

    private static String shortened(String seen) {
        String line = seen.replaceAll("\\s+", " ").strip();
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}
