package org.koppelkansen.gather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.koppelkansen.space.Crs;
import org.koppelkansen.works.Finding;
import org.koppelkansen.works.FindingCode;

/// What is odd about a file as a whole, each thing said once.
final class FileNotes {
    private final String source;
    private final List<Finding> found = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private Optional<Crs> firstCrs = Optional.empty();

    FileNotes(String source) {
        this.source = source;
    }

    void once(FindingCode code, Object... seen) {
        Finding finding = Finding.ofFile(code, source, seen);
        if (said.add(code + finding.sentence().en())) {
            found.add(finding);
        }
    }

    /// Whether this is the first time that `what` happens in the file.
    boolean isNew(String what) {
        return said.add(what);
    }

    /// Tells when a row is in another system than the first row was.
    void met(Crs crs, RowFindings row) {
        if (firstCrs.isEmpty()) {
            firstCrs = Optional.of(crs);
        } else if (!firstCrs.get().equals(crs)) {
            row.add(FindingCode.CRS_MIXED, firstCrs.get(), crs);
        }
    }

    List<Finding> all() {
        return found;
    }
}
