package org.koppelkansen.gather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

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
            boolean ours = seen[i] instanceof Text || seen[i] instanceof LocalDate;
            shown[i] = ours ? seen[i] : shortened(String.valueOf(seen[i]));
        }
        found.add(new Finding(code, source, row, subject, Optional.empty(), code.sentence(shown)));
    }

    List<Finding> all() {
        return found;
    }

    private static String shortened(String seen) {
        String line = seen.replaceAll("\\s+", " ").strip();
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}
