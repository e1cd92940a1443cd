package org.koppelkansen.api.deliveries;

import java.util.Map;
import java.util.Optional;
import org.koppelkansen.api.register.Positions;
import org.koppelkansen.measure.Language;
import org.koppelkansen.works.Finding;

/// Something odd about a delivery, as it is answered.
///
/// @param row its number in the file, from 1, headings not counted; absent when it is about the file as a whole
/// @param subject the row's own id, or empty
/// @param place as GeoJSON in WGS84; absent where it is not known
record FindingAnswer(
        String code,
        String severity,
        String sentence,
        String file,
        Optional<Long> row,
        String subject,
        Optional<Map<String, Object>> place) {
    static FindingAnswer of(Finding finding, Language language) {
        return new FindingAnswer(
                finding.code().key(),
                finding.severity().key(),
                finding.sentence().in(language),
                finding.source(),
                Optional.of(finding.row()).filter(row -> row > 0),
                finding.subject(),
                finding.place().flatMap(Positions::inDegrees));
    }
}
