package org.koppelkansen.works;

import java.util.Optional;
import org.koppelkansen.measure.Text;
import org.koppelkansen.space.Shape;

/// Something odd about delivered data: never thrown, never dropped.
///
/// @param source name of the file or feed
/// @param row its number there, from 1, headings not counted; 0 when it is about the file as a whole
/// @param subject the row's own id, or empty
/// @param place where it is, if that is known
public record Finding(FindingCode code, String source, long row, String subject, Optional<Shape> place, Text sentence) {
    /// A finding about a file as a whole.
    public static Finding ofFile(FindingCode code, String source, Object... seen) {
        return new Finding(code, source, 0, "", Optional.empty(), code.sentence(seen));
    }

    /// A finding about one row.
    public static Finding ofRow(FindingCode code, String source, long row, Object... seen) {
        return new Finding(code, source, row, "", Optional.empty(), code.sentence(seen));
    }

    public Severity severity() {
        return code.severity();
    }
}
